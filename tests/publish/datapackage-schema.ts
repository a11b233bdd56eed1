/**
 * What the Data Package standard, version 2, asks of a tabular package, written from its text
 * (datapackage.org, MUST and the types it names): no package of the npm registry that these tests
 * may install carries the standard's own JSON Schema.
 */
const PATH = "^(?!/|~|\\.\\.?/)(?!.*/\\.\\./).+$|^https?://";
const NAME = "^[a-z0-9._/-]+$";
const text = { type: "string", minLength: 1 };

const FIELD = {
  type: "object",
  required: ["name"],
  properties: {
    name: text,
    title: text,
    description: text,
    type: { enum: ["string", "number", "integer", "boolean", "date", "datetime", "time", "year", "list", "any"] },
    decimalChar: { type: "string", minLength: 1, maxLength: 1 },
    categories: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["value"], properties: { value: text, label: text } },
    },
    constraints: {
      type: "object",
      properties: { required: { type: "boolean" }, enum: { type: "array", minItems: 1, uniqueItems: true } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const SCHEMA = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: { type: "array", minItems: 1, items: FIELD },
    primaryKey: { type: "array", minItems: 1, uniqueItems: true, items: text },
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: { type: "array", minItems: 1, items: text },
          reference: {
            type: "object",
            required: ["fields"],
            properties: { resource: text, fields: { type: "array", minItems: 1, items: text } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
    // Version 2 has objects, too; readers of version 1 know texts alone.
    missingValues: { type: "array", items: { type: "string" } },
  },
  additionalProperties: false,
};

const RESOURCE = {
  type: "object",
  required: ["name", "path"],
  properties: {
    name: { type: "string", pattern: NAME },
    path: { type: "string", pattern: PATH },
    type: { const: "table" },
    title: text,
    description: text,
    format: text,
    mediatype: { type: "string", pattern: "^[^/]+/[^/;]+$" },
    encoding: text,
    bytes: { type: "integer", minimum: 0 },
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    dialect: { type: "object", properties: { delimiter: { type: "string" } }, additionalProperties: false },
    schema: SCHEMA,
  },
  additionalProperties: false,
};

export const DATA_PACKAGE_V2 = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: NAME },
    id: text,
    title: text,
    description: text,
    homepage: { type: "string", format: "uri" },
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    created: { type: "string", format: "date-time" },
    keywords: { type: "array", minItems: 1, items: text },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
        properties: {
          name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" },
          path: { type: "string", pattern: PATH },
          title: text,
        },
        additionalProperties: false,
      },
    },
    sources: { type: "array", items: { type: "object", minProperties: 1, properties: { title: text } } },
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        minProperties: 1,
        properties: { title: text, roles: { type: "array", minItems: 1, items: text } },
        additionalProperties: false,
      },
    },
    resources: { type: "array", minItems: 1, items: RESOURCE },
    // A property of our own, which the standard allows.
    ref_area: text,
    versions: { type: "array", minItems: 1, items: { type: "object", required: ["version", "published", "path"] } },
  },
  additionalProperties: false,
};
