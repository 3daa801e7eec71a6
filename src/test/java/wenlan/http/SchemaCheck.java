package wenlan.http;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares JSON with the part of JSON Schema that {@code openapi.yaml} uses, and more strictly: a
 * member that is not described is a fault too.
 */
final class SchemaCheck {
    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** What a node says after following references. */
    JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = root.at(at.get("$ref").asString().substring(1));
        }
        if (at.isMissingNode()) {
            throw new AssertionError("nothing is described there");
        }
        return at;
    }

    /** All that is not as described. */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults;
    }

    private void check(JsonNode reference, JsonNode value, String path, List<String> faults) {
        JsonNode schema = resolved(reference);
        if (schema.has("oneOf")) {
            long fitting =
                    schema.get("oneOf")
                            .valueStream()
                            .filter(s -> faults(s, value).isEmpty())
                            .count();
            if (fitting != 1) {
                faults.add(path + " fits " + fitting + " alternatives: " + value);
            }
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)
                || schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)
                || !hasType(schema, value)) {
            faults.add(path + " is " + value + " but should be " + schema);
        } else if (value.isArray() && schema.has("items")) {
            for (int at = 0; at < value.size(); at++) {
                check(schema.get("items"), value.get(at), path + "/" + at, faults);
            }
        } else if (value.isObject()) {
            checkMembers(schema, value, path, faults);
        }
    }

    private void checkMembers(JsonNode schema, JsonNode value, String path, List<String> faults) {
        Map<String, JsonNode> described = new LinkedHashMap<>();
        collect(schema, value, path, described, faults);
        value.forEachEntry(
                (name, member) -> {
                    if (described.containsKey(name)) {
                        check(described.get(name), member, path + "/" + name, faults);
                    } else if (!described.isEmpty()) {
                        faults.add(path + "/" + name + " is not described");
                    }
                });
    }

    private void collect(
            JsonNode reference,
            JsonNode value,
            String path,
            Map<String, JsonNode> described,
            List<String> faults) {
        JsonNode schema = resolved(reference);
        schema.path("properties").forEachEntry(described::put);
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asString())) {
                faults.add(path + " lacks " + name);
            }
        }
        for (JsonNode part : schema.path("allOf")) {
            collect(part, value, path, described, faults);
        }
    }

    private static boolean hasType(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return true;
        }
        if (type.isArray()) {
            return type.valueStream().anyMatch(t -> isOf(t.asString(), value));
        }
        return isOf(type.asString(), value);
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new AssertionError("type " + type);
        };
    }
}
