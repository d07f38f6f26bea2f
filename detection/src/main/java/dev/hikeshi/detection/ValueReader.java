package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Turns one value of a rule into its tests; any one of them is enough. */
final class ValueReader {

    private final ModifierChain modifiers;

    private final Placeholders placeholders;

    ValueReader(ModifierChain modifiers, Placeholders placeholders) {
        this.modifiers = modifiers;
        this.placeholders = placeholders;
    }

    List<ValueTest> tests(Node node) throws RuleFault {
        ScalarNode scalar = YamlTree.scalar(node, "value");
        if (YamlTree.isNull(scalar)) {
            return List.of(nullTest());
        }
        List<ValueTest> tests = new ArrayList<>();
        for (String source : expanded(scalar.getValue())) {
            tests.addAll(tests(source));
        }
        return tests;
    }

    /** A value with its placeholders, and the texts that it stands for. */
    private List<String> expanded(String source) throws RuleFault {
        return modifiers.has(Modifier.EXPAND) ? placeholders.expand(source) : List.of(source);
    }

    private List<ValueTest> tests(String source) throws RuleFault {
        TimePart part = modifiers.timePart();
        if (part != null) {
            return List.of(new CellTest.TimePartIs(part, modifiers.order(), number(source)));
        }
        Modifier comparison = modifiers.comparison();
        if (comparison == null) {
            return List.copyOf(texts(source, modifiers.shape()));
        }
        return List.of(
                switch (comparison) {
                    case EXISTS -> new ValueTest.Exists(truth(source));
                    case RE -> regex(source);
                    case CIDR -> new CellTest.InNetwork(Network.parse(source));
                    case FIELDREF -> reference(source);
                    default -> new CellTest.NumberIs(modifiers.order(), number(source));
                });
    }

    /** The same for a keyword, which may stand anywhere in a value of any field. */
    List<CellTest> keywordTests(Node node) throws RuleFault {
        String source = YamlTree.text(node, "keyword");
        if (source.isEmpty()) {
            throw new RuleFault(RuleFaultCode.KEYWORD_EMPTY);
        }
        List<CellTest> tests = new ArrayList<>();
        for (String text : expanded(source)) {
            if (modifiers.has(Modifier.RE)) {
                tests.add(regex(text));
            } else {
                tests.addAll(texts(text, Shape.CONTAINS));
            }
        }
        return tests;
    }

    private ValueTest nullTest() throws RuleFault {
        if (modifiers.isEmpty() || modifiers.has(Modifier.NEQ)) {
            return new ValueTest.IsNull();
        }
        throw new RuleFault(RuleFaultCode.NULL_MODIFIER);
    }

    private static boolean truth(String source) throws RuleFault {
        return switch (source.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new RuleFault(RuleFaultCode.EXISTS_VALUE, source);
        };
    }

    private static BigDecimal number(String source) throws RuleFault {
        return NumberOrder.number(source)
                .orElseThrow(() -> new RuleFault(RuleFaultCode.NO_NUMBER, source));
    }

    private CellTest regex(String source) throws RuleFault {
        return new CellTest.RegexFinds(BoundedRegex.compile(source, modifiers.regexFlags()));
    }

    private ValueTest reference(String field) throws RuleFault {
        if (field.isEmpty()) {
            throw new RuleFault(RuleFaultCode.FIELDREF_EMPTY);
        }
        return new FieldReference(field, modifiers.shape(), modifiers.has(Modifier.CASED));
    }

    private List<CellTest> texts(String source, Shape shape) throws RuleFault {
        List<String> sources =
                modifiers.has(Modifier.WINDASH) ? DashForms.of(source) : List.of(source);
        List<CellTest> tests = new ArrayList<>();
        for (String form : sources) {
            for (TextPattern pattern : encoded(TextPattern.parse(form))) {
                tests.add(text(pattern.shaped(shape)));
            }
        }
        return tests;
    }

    private CellTest text(TextPattern pattern) {
        boolean cased = modifiers.has(Modifier.CASED);
        return new CellTest.TextIs(cased ? pattern : pattern.folded(), cased);
    }

    private List<TextPattern> encoded(TextPattern pattern) throws RuleFault {
        Modifier base64 = modifiers.base64();
        if (base64 == null) {
            return List.of(pattern);
        }
        if (pattern.hasWildcard()) {
            throw new RuleFault(RuleFaultCode.BASE64_WILDCARD);
        }
        Modifier charset = modifiers.charset();
        byte[] bytes = Encoding.bytes(pattern.literalText(), charset == null ? base64 : charset);
        List<String> texts =
                base64 == Modifier.BASE64
                        ? List.of(Encoding.base64(bytes))
                        : Encoding.base64AtEveryOffset(bytes);
        return texts.stream().map(TextPattern::literal).toList();
    }
}
