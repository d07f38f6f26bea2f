package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Literal;
import dev.hikeshi.detection.literal.Shape;
import dev.hikeshi.detection.pack.PackOut;
import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes rules apart and writes what a {@link Plan} reads. */
final class PlanMaker {
    private record Single(int field, ValueTest test) {}

    private record AtomKey(int field, List<CellTest> tests) {}

    /** What is gathered of one field. */
    private static final class Asked {
        private final String field;
        private final Map<CellTest, Integer> tests = new LinkedHashMap<>();
        private final List<List<Integer>> atoms = new ArrayList<>();

        Asked(String field) {
            this.field = field;
        }

        void atom(List<CellTest> some, int atom) {
            for (CellTest test : some) {
                int literal = tests.computeIfAbsent(test, t -> tests.size());
                if (literal == atoms.size()) {
                    atoms.add(new ArrayList<>());
                }
                atoms.get(literal).add(atom);
            }
        }
    }

    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<AtomKey, Integer> atoms = new LinkedHashMap<>();
    private final Map<Single, Integer> singles = new LinkedHashMap<>();
    private final Map<String, Term.Written> written = new HashMap<>(); // of one unit
    private final Program.Writer writer = new Program.Writer();

    private PlanMaker() {}

    /** Writes the plan of rules on their ways; a unit's number is the number of its way. */
    static void write(PackOut out, List<RuleIndex.Routed> ways) {
        PlanMaker maker = new PlanMaker();
        maker.field(Plan.ANY_FIELD);
        maker.field(Plan.ANY_TEXT);
        out.ints(ways.stream().mapToInt(maker::unit).toArray());
        out.ints(maker.writer.program().code());
        out.texts(maker.fields.keySet());
        out.<Asked>shelf(maker.asked, PlanMaker::fieldTests);
        out.ints(maker.atoms.keySet().stream().mapToInt(AtomKey::field).toArray());
        out.doubles(maker.weights());
        out.ints(maker.singles.keySet().stream().mapToInt(Single::field).toArray());
        out.<Single>shelf(
                maker.singles.keySet(), (part, single) -> TestCodec.write(part, single.test()));
    }

    private int unit(RuleIndex.Routed way) {
        Detection detection = way.rule().detection();
        written.clear();
        Term term = condition(way, detection.condition());
        return writer.write(term);
    }

    private Term condition(RuleIndex.Routed way, Condition condition) {
        return switch (condition) {
            case Condition.Named named -> selection(way, named.name());
            case Condition.Not not -> new Term.Not(condition(way, not.inner()));
            case Condition.AllOf all ->
                    Term.all(all.parts().stream().map(part -> condition(way, part)).toList());
            case Condition.AnyOf any ->
                    Term.any(any.parts().stream().map(part -> condition(way, part)).toList());
        };
    }

    /** A selection is written once, however often the condition names it. */
    private Term selection(RuleIndex.Routed way, String name) {
        Term.Written known = written.get(name);
        if (known == null) {
            Term term = term(way, way.rule().detection().selection(name));
            known = new Term.Written(writer.write(term), term.isSlow());
            written.put(name, known);
        }
        return known;
    }

    private Term term(RuleIndex.Routed way, Selection selection) {
        return switch (selection) {
            case Selection.Every every ->
                    Term.all(every.items().stream().map(item -> term(way, item)).toList());
            case Selection.Either either ->
                    Term.any(either.items().stream().map(item -> term(way, item)).toList());
            case Selection.Field field -> field(way, field);
            case Selection.Keywords words ->
                    values(way, fieldOf(words), List.copyOf(words.words()), words.all());
        };
    }

    private static String fieldOf(Selection.Keywords words) {
        boolean texts =
                words.words().stream()
                        .flatMap(List::stream)
                        .allMatch(form -> needed(form).filter(PlanMaker::isNoNumber).isPresent());
        return texts ? Plan.ANY_TEXT : Plan.ANY_FIELD;
    }

    private static boolean isNoNumber(Literal literal) {
        return !Event.isPlain(literal.text());
    }

    private Term field(RuleIndex.Routed way, Selection.Field field) {
        Term term = values(way, way.route().inLog(field.field()), field.values(), field.all());
        return field.negated() ? new Term.Not(term) : term;
    }

    private Term values(
            RuleIndex.Routed way,
            String name,
            List<? extends List<? extends ValueTest>> values,
            boolean all) {
        int field = field(name);
        if (all) {
            return Term.all(
                    values.stream().map(forms -> forms(way, field, forms.stream())).toList());
        }
        return forms(way, field, values.stream().flatMap(List::stream));
    }

    /** One of several tests of a field is enough. */
    private Term forms(RuleIndex.Routed way, int field, Stream<? extends ValueTest> forms) {
        List<CellTest> indexed = new ArrayList<>();
        List<Term> alone = new ArrayList<>();
        forms.distinct()
                .forEach(
                        form -> {
                            if (form instanceof CellTest test && needed(test).isPresent()) {
                                indexed.add(test);
                            } else {
                                alone.add(single(field, inLog(way, form)));
                            }
                        });
        return Term.any(indexed.isEmpty() ? List.of() : List.of(atom(field, indexed)), alone);
    }

    private ValueTest inLog(RuleIndex.Routed way, ValueTest test) {
        return test instanceof FieldReference reference
                ? reference.to(referred(way, reference.other()))
                : test;
    }

    private String referred(RuleIndex.Routed way, String other) {
        String name = way.route().inLog(other);
        field(name);
        return name;
    }

    private Term.Single single(int field, ValueTest test) {
        return new Term.Single(
                singles.computeIfAbsent(new Single(field, test), key -> singles.size()));
    }

    private Term.Atom atom(int field, List<CellTest> tests) {
        AtomKey key = new AtomKey(field, List.copyOf(tests));
        Integer known = atoms.get(key);
        if (known == null) {
            known = atoms.size();
            atoms.put(key, known);
            asked.get(field).atom(tests, known);
        }
        return new Term.Atom(known);
    }

    private int field(String name) {
        int number = fields.computeIfAbsent(name, n -> fields.size());
        if (number == asked.size()) {
            asked.add(new Asked(name));
        }
        return number;
    }

    private double[] weights() {
        double[] weights = new double[atoms.size()];
        atoms.forEach(
                (key, atom) -> {
                    String field = asked.get(key.field()).field;
                    for (CellTest test : key.tests()) {
                        weights[atom] += AtomWeights.of(field, needed(test).orElseThrow());
                    }
                });
        return weights;
    }

    private static void fieldTests(PackOut out, Asked asked) {
        List<CellTest> tests = List.copyOf(asked.tests.keySet());
        FieldTests.write(
                out,
                tests.stream().map(test -> needed(test).orElseThrow()).toList(),
                tests.stream().map(PlanMaker::check).toList(),
                asked.atoms);
    }

    /** A folded literal without which the test cannot pass; empty when none is certain. */
    private static Optional<Literal> needed(CellTest test) {
        return switch (test) {
            case CellTest.TextIs text ->
                    (text.cased() ? text.pattern().folded() : text.pattern()).neededLiteral();
            case CellTest.RegexFinds regex -> {
                String literal = RegexLiterals.needed(regex.regex().toString());
                yield isRare(literal)
                        ? Optional.of(new Literal(literal, Shape.CONTAINS))
                        : Optional.empty();
            }
            case CellTest.InNetwork network -> Optional.empty();
            case CellTest.NumberIs number -> Optional.empty();
            case CellTest.TimePartIs time -> Optional.empty();
        };
    }

    /** Whether a regex is spared often enough by a text; one or two letters are in most values. */
    private static boolean isRare(String text) {
        return text.length() > 2;
    }

    /** What must hold besides the literal; empty when the literal says it all. */
    private static Optional<CellTest> check(CellTest test) {
        boolean enough =
                test instanceof CellTest.TextIs text
                        && !text.cased()
                        && text.pattern().literal().isPresent();
        return enough ? Optional.empty() : Optional.of(test);
    }
}
