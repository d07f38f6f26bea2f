package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modifier {@code windash}: Windows programs take a flag after several dashes. A {@code -} or
 * {@code /} where a flag starts (before a letter, digit or underscore and not behind one) stands
 * for hyphen, slash, en dash, em dash and horizontal bar.
 */
final class DashForms {

    private static final Pattern FLAG =
            Pattern.compile("\\B[-/]\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> DASHES = List.of("-", "/", "\u2013", "\u2014", "\u2015");
    private static final int MOST_FLAGS = 5;

    private DashForms() {}

    /** Every form of a value, as source text of a rule. */
    static List<String> of(String source) throws RuleFault {
        Matcher flags = FLAG.matcher(source);
        List<String> forms = List.of("");
        int done = 0;
        int count = 0;
        while (flags.find()) {
            if (++count > MOST_FLAGS) {
                throw new RuleFault(RuleFaultCode.WINDASH_FLAGS, MOST_FLAGS);
            }
            String before = source.substring(done, flags.start());
            List<String> longer = new ArrayList<>();
            for (String form : forms) {
                DASHES.forEach(dash -> longer.add(form + before + dash));
            }
            forms = longer;
            done = flags.end();
        }
        String rest = source.substring(done);
        return forms.stream().map(form -> form + rest).toList();
    }
}
