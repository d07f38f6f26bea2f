package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Said;
import dev.hikeshi.response.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The keys of one line of the journal. Knows which were asked for, so that others can be refused.
 */
final class JournalLine {

    /** The line is not a command. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Said why;

        /**
         * A fault of a line.
         *
         * @param key of the text, without {@code journal.}
         * @param values what fills it
         */
        Malformed(String key, Object... values) {
            super(key);
            this.why = Said.of("journal." + key, values);
        }

        /** What is wrong with it. */
        Said why() {
            return why;
        }
    }

    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    JournalLine(JsonNode node) throws Malformed {
        if (!node.isObject()) {
            throw new Malformed("no_object");
        }
        this.node = node;
    }

    String text(String key) throws Malformed {
        return optional(key).orElseThrow(() -> new Malformed("missing", key));
    }

    Optional<String> optional(String key) throws Malformed {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
            throw new Malformed("no_text", key);
        }
        return Optional.of(value.asString());
    }

    Instant time(String key) throws Malformed {
        String text = text(key);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed("no_time", key, text);
        }
    }

    BigDecimal number(String key) throws Malformed {
        String text = text(key);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Malformed("no_number", key, text);
        }
    }

    Money money(String key) throws Malformed {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null
                || !value.isObject()
                || value.get("amount") == null
                || value.get("currency") == null) {
            throw new Malformed("no_money", key);
        }
        try {
            BigDecimal amount = new BigDecimal(value.get("amount").asString());
            String currency = value.get("currency").asString();
            if (amount.signum() <= 0 || !currency.matches("[A-Z]{3}")) {
                throw new Malformed("no_money", key);
            }
            return new Money(amount, currency);
        } catch (NumberFormatException e) {
            throw new Malformed("no_money", key);
        }
    }

    String oneOf(String key, List<String> allowed) throws Malformed {
        String text = text(key);
        if (!allowed.contains(text)) {
            throw new Malformed("no_choice", key, text, String.join(", ", allowed));
        }
        return text;
    }

    List<String> list(String key) throws Malformed {
        asked.add(key);
        JsonNode value = node.get(key);
        List<String> texts = new ArrayList<>();
        if (value == null || value.isNull()) {
            return texts;
        }
        if (!value.isArray()) {
            throw new Malformed("no_list", key);
        }
        for (JsonNode item : value) {
            if (!item.isString()) {
                throw new Malformed("no_list", key);
            }
            texts.add(item.asString());
        }
        return texts;
    }

    /** A list of names, without regard to case. */
    SortedSet<String> names(String key) throws Malformed {
        TreeSet<String> names = new TreeSet<>();
        list(key).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    void refuseOthers() throws Malformed {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw new Malformed("unknown_key", key);
            }
        }
    }
}
