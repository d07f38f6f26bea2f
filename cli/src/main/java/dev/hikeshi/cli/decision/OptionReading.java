package dev.hikeshi.cli.decision;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.company.Fee;
import dev.hikeshi.company.OptionFile;
import dev.hikeshi.decision.Choice;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Company;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the company as it is and as each option would have it, and refuses what cannot be compared.
 *
 * @param today the company as it is
 * @param choices the options, at least two
 * @param priors the general figures, with the company's own in their place
 */
record OptionReading(Company today, List<Choice> choices, Priors priors) {

    OptionReading {
        choices = List.copyOf(choices);
    }

    /**
     * Reads everything.
     *
     * @param options files; of a single one, the company as it is stands beside it
     * @throws Unusable with every fault of every file
     */
    static OptionReading of(Path company, List<Path> options, Terminal terminal, Language language)
            throws Unusable {
        List<String> faults = new ArrayList<>();
        OptionFile.Read today = read(company, null, terminal, language, faults);
        List<OptionFile.Read> read = new ArrayList<>();
        if (today != null && options.size() == 1) {
            read.add(today);
        }
        for (Path option : options) {
            OptionFile.Read one =
                    today == null ? null : read(company, option, terminal, language, faults);
            if (one != null) {
                read.add(one);
            }
        }
        if (today == null || !faults.isEmpty()) {
            throw new Unusable(in -> List.copyOf(faults));
        }
        List<Fault> wrong = wrong(today, options, read);
        if (!wrong.isEmpty()) {
            throw new Unusable(in -> wrong.stream().map(fault -> fault.text(in)).toList());
        }
        OptionReading reading =
                new OptionReading(
                        today.company(),
                        read.stream().map(Choice::of).toList(),
                        Priors.general().own(today.figures()));
        String general = String.join(", ", reading.priors.generalAmounts());
        if (!reading.currency().equals(Priors.CURRENCY) && !general.isEmpty()) {
            throw new Unusable(Fault.of("general-amounts", company, reading.currency(), general));
        }
        return reading;
    }

    private static OptionFile.@Nullable Read read(
            Path company,
            @Nullable Path option,
            Terminal terminal,
            Language language,
            List<String> faults) {
        return switch (OptionFile.read(company, option)) {
            case OptionFile.Read read -> {
                if (option == null) {
                    read.warnings()
                            .forEach(
                                    warning ->
                                            terminal.err()
                                                    .println("hikeshi: " + warning.text(language)));
                }
                yield read;
            }
            case OptionFile.Faulty faulty -> {
                faulty.faults().stream()
                        .map(fault -> fault.text(language))
                        .filter(text -> !faults.contains(text))
                        .forEach(faults::add);
                yield null;
            }
        };
    }

    private static List<Fault> wrong(
            OptionFile.Read today, List<Path> options, List<OptionFile.Read> read) {
        List<Fault> wrong = new ArrayList<>();
        for (Priors.Unusable fault : Priors.general().faults(today.figures())) {
            String place = fault.figure().file() + ":" + fault.figure().line();
            wrong.add(
                    Fault.of(
                            "figure-" + fault.why().name().toLowerCase(java.util.Locale.ROOT),
                            place,
                            fault.figure().id(),
                            String.join(", ", Priors.general().ids())));
        }
        Map<String, Integer> seen = new HashMap<>();
        int added = read.size() - options.size();
        for (int i = 0; i < options.size(); i++) {
            String id = read.get(added + i).option().id();
            Integer before = seen.putIfAbsent(id, i);
            if (before != null) {
                wrong.add(Fault.of("option-twice", options.get(i), id, options.get(before)));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            TreeSet<String> currencies = currencies(read.get(i));
            if (currencies.size() > 1) {
                Object file = i < added ? "-" : options.get(i - added);
                wrong.add(Fault.of("currencies-mixed", file, String.join(", ", currencies)));
            }
        }
        return wrong;
    }

    /** Of everything that the study adds up. */
    private static TreeSet<String> currencies(OptionFile.Read read) {
        TreeSet<String> currencies = new TreeSet<>();
        Stream.concat(
                        Stream.of(read.option().once(), read.option().monthly()),
                        read.fees().stream().flatMap(OptionReading::amounts))
                .filter(java.util.Objects::nonNull)
                .forEach(money -> currencies.add(money.currency()));
        read.company()
                .functions()
                .forEach(function -> currencies.add(function.lossPerDay().currency()));
        read.company().contracts().stream()
                .flatMap(contract -> contract.clauses().stream())
                .map(clause -> clause.price())
                .forEach(
                        price -> {
                            if (price != null) {
                                currencies.add(price.base().currency());
                            }
                        });
        return currencies;
    }

    private static Stream<@Nullable Money> amounts(Fee fee) {
        return Stream.of(fee.once(), fee.monthly());
    }

    /** The currency of every amount; yen where no amount is written. */
    String currency() {
        return today.functions().stream()
                .map(function -> function.lossPerDay().currency())
                .findFirst()
                .orElse("JPY");
    }
}
