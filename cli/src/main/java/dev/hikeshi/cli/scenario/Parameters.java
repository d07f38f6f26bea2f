package dev.hikeshi.cli.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a step says beside its time and kind. {@code $name} in a text stands for a variable of the
 * noise that the step belongs to; {@code $$} is a dollar sign.
 *
 * @param values texts, lists and maps as written
 * @param variables what the names stand for
 */
record Parameters(Map<String, Object> values, Map<String, String> variables) {
    private static final Pattern NAME = Pattern.compile("\\$(\\$|[a-z_]+)");

    Parameters {
        values = Map.copyOf(values);
        variables = Map.copyOf(variables);
    }

    /** The same words with more variables. */
    Parameters with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(variables);
        all.putAll(more);
        return new Parameters(values, all);
    }

    @Nullable String text(String key) {
        return values.get(key) instanceof String text ? filled(text) : null;
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    String needText(String key) {
        String text = text(key);
        if (text == null) {
            throw new IllegalArgumentException("needs '" + key + "'");
        }
        return text;
    }

    int number(String key, int otherwise) {
        String text = text(key);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    /** A mapping of texts in the order written; empty when there is none. */
    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> entries) {
            entries.forEach((name, value) -> map.put(name.toString(), filled(value.toString())));
        }
        return map;
    }

    private String filled(String text) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        if (name.equals("$")) {
            return "$";
        }
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable '$" + name + "'");
        }
        return value;
    }
}
