package dev.hikeshi.detection;

import dev.hikeshi.detection.Modifier.Group;
import dev.hikeshi.detection.literal.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The modifiers of one item, checked to make sense together. */
final class ModifierChain {

    /** What may stand beside each comparison, besides modifiers of the group LINK. */
    private static final Set<Group> WITH_TEXT =
            EnumSet.of(Group.SHAPE, Group.DASH, Group.CHARSET, Group.BASE64);

    private final List<Modifier> modifiers;

    private ModifierChain(List<Modifier> modifiers) {
        this.modifiers = modifiers;
    }

    static ModifierChain of(List<String> words) throws RuleFault {
        List<Modifier> modifiers = new ArrayList<>();
        for (String word : words) {
            Modifier modifier = Modifier.named(word);
            if (modifier == null) {
                throw new RuleFault(RuleFaultCode.MODIFIER_UNKNOWN, word);
            }
            if (modifiers.contains(modifier)) {
                throw new RuleFault(RuleFaultCode.MODIFIER_TWICE, word);
            }
            modifiers.add(modifier);
        }
        ModifierChain chain = new ModifierChain(List.copyOf(modifiers));
        chain.check();
        return chain;
    }

    private void check() throws RuleFault {
        for (Group group : EnumSet.of(Group.SHAPE, Group.CHARSET, Group.BASE64, Group.COMPARISON)) {
            refuse(count(group) > 1, RuleFaultCode.ONLY_ONE, words(group));
        }
        refuse(count(Group.TIME_PART) > 1, RuleFaultCode.ONE_TIME_PART);
        checkComparison();
        checkEncoding();
        refuse(count(Group.REGEX_FLAG) > 0 && !has(Modifier.RE), RuleFaultCode.REGEX_FLAGS);
        refuse(has(Modifier.CASED) && !comparesText(), RuleFaultCode.CASED_TEXT);
    }

    private void checkComparison() throws RuleFault {
        Modifier comparison = comparison();
        if (comparison == Modifier.EXISTS) {
            refuse(modifiers.size() > 1, RuleFaultCode.EXISTS_ALONE);
        }
        if (comparison != null && comparison != Modifier.FIELDREF) {
            refuse(
                    modifiers.stream().anyMatch(m -> WITH_TEXT.contains(m.group())),
                    RuleFaultCode.NOT_WITH,
                    comparison.word(),
                    textWords());
        }
        if (comparison == Modifier.FIELDREF) {
            refuse(
                    count(Group.DASH) + count(Group.CHARSET) + count(Group.BASE64) > 0,
                    RuleFaultCode.FIELDREF_TEXT);
        }
        if (timePart() != null) {
            boolean ordered = comparison == null || order() != NumberOrder.EQUAL;
            refuse(
                    !ordered || modifiers.stream().anyMatch(m -> WITH_TEXT.contains(m.group())),
                    RuleFaultCode.TIME_PART_NUMBER);
        }
    }

    private void checkEncoding() throws RuleFault {
        boolean base64 = count(Group.BASE64) > 0;
        refuse(
                count(Group.CHARSET) > 0 && !base64,
                RuleFaultCode.CHARSET_BASE64,
                words(Group.CHARSET));
        refuse(after(Group.CHARSET, Group.BASE64), RuleFaultCode.CHARSET_FIRST);
        refuse(after(Group.BASE64, Group.SHAPE), RuleFaultCode.BASE64_FIRST);
        refuse(
                after(Group.DASH, Group.BASE64) || after(Group.DASH, Group.CHARSET),
                RuleFaultCode.WINDASH_FIRST);
    }

    private static void refuse(boolean wrong, RuleFaultCode code, Object... values)
            throws RuleFault {
        if (wrong) {
            throw new RuleFault(code, values);
        }
    }

    private String words(Group group) {
        return modifiers.stream()
                .filter(m -> m.group() == group)
                .map(Modifier::word)
                .collect(Collectors.joining(", "));
    }

    private String textWords() {
        return modifiers.stream()
                .filter(m -> WITH_TEXT.contains(m.group()))
                .map(Modifier::word)
                .collect(Collectors.joining(", "));
    }

    private long count(Group group) {
        return modifiers.stream().filter(m -> m.group() == group).count();
    }

    /** Whether a modifier of the first group stands behind one of the second. */
    private boolean after(Group first, Group second) {
        return index(first) > index(second) && index(second) >= 0;
    }

    private int index(Group group) {
        Modifier found = only(group);
        return found == null ? -1 : modifiers.indexOf(found);
    }

    private @Nullable Modifier only(Group group) {
        return modifiers.stream().filter(m -> m.group() == group).findFirst().orElse(null);
    }

    boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    boolean isEmpty() {
        return modifiers.isEmpty();
    }

    /** Everything but texts in fields, which also keywords can have. */
    boolean fitsKeywords() {
        return !has(Modifier.NEQ)
                && !has(Modifier.STARTSWITH)
                && !has(Modifier.ENDSWITH)
                && timePart() == null
                && (comparison() == null || has(Modifier.RE));
    }

    @Nullable Modifier comparison() {
        return only(Group.COMPARISON);
    }

    /** The encoding before Base64; null for UTF-8. */
    @Nullable Modifier charset() {
        return only(Group.CHARSET);
    }

    @Nullable Modifier base64() {
        return only(Group.BASE64);
    }

    private boolean comparesText() {
        return timePart() == null && (comparison() == null || has(Modifier.FIELDREF));
    }

    @Nullable TimePart timePart() {
        Modifier part = only(Group.TIME_PART);
        return part == null ? null : TimePart.valueOf(part.name());
    }

    Shape shape() {
        if (has(Modifier.CONTAINS)) {
            return Shape.CONTAINS;
        }
        if (has(Modifier.STARTSWITH)) {
            return Shape.STARTS;
        }
        return has(Modifier.ENDSWITH) ? Shape.ENDS : Shape.WHOLE;
    }

    NumberOrder order() {
        if (has(Modifier.LT)) {
            return NumberOrder.LESS;
        }
        if (has(Modifier.LTE)) {
            return NumberOrder.LESS_OR_EQUAL;
        }
        if (has(Modifier.GT)) {
            return NumberOrder.GREATER;
        }
        return has(Modifier.GTE) ? NumberOrder.GREATER_OR_EQUAL : NumberOrder.EQUAL;
    }

    /** For {@link Pattern}. */
    int regexFlags() {
        return (has(Modifier.I) ? Pattern.CASE_INSENSITIVE : 0)
                | (has(Modifier.M) ? Pattern.MULTILINE : 0)
                | (has(Modifier.S) ? Pattern.DOTALL : 0);
    }
}
