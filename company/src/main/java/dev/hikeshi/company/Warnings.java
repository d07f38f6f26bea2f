package dev.hikeshi.company;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyCatalogue;
import java.util.List;

/** Things that are allowed and are hardly ever meant. */
final class Warnings {
    private Warnings() {}

    static void look(List<Section> files, Section section, Company company, Ids ids) {
        unused(files, "calendars", ids);
        unused(files, "providers", ids);
        if (!"no".equals(company.personalData())) {
            legalDuties(section, company);
        }
    }

    private static void unused(List<Section> files, String list, Ids ids) {
        for (Section file : files) {
            Value at = file.at(list);
            if (at == null || at.isSingle()) {
                continue;
            }
            for (Value item : at.items()) {
                String id = item.ownId();
                if (id != null && !ids.isUsed(list, id)) {
                    item.faults()
                            .warn(
                                    FaultCode.NOT_USED,
                                    item.place(),
                                    Texts.words("expected.used"),
                                    id);
                }
            }
        }
    }

    private static void legalDuties(Section section, Company company) {
        for (Duty duty : DutyCatalogue.all()) {
            boolean held =
                    company.people().stream()
                            .anyMatch(person -> person.holds().contains(duty.id()));
            if (duty.legal() && !held) {
                section.warn(
                        FaultCode.LEGAL_DUTY_WITHOUT_PERSON,
                        Texts.words("expected.holder_of", duty.id().id()),
                        duty.id().id());
            }
        }
    }
}
