package dev.hikeshi.company;

import static dev.hikeshi.company.CompanyAsMap.assets;
import static dev.hikeshi.company.CompanyAsMap.each;
import static dev.hikeshi.company.CompanyAsMap.money;
import static dev.hikeshi.company.CompanyAsMap.text;
import static dev.hikeshi.company.CompanyAsMap.texts;
import static dev.hikeshi.company.CompanyAsMap.word;
import static dev.hikeshi.company.CompanyAsMap.words;

import dev.hikeshi.company.CompanyAsMap.Keys;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Warranty;
import org.jspecify.annotations.Nullable;

/** Writes what a contract says beside its promises in the terms of the file. */
final class PaperAsMap {
    private PaperAsMap() {}

    static Object identity(Identity identity) {
        return new Keys()
                .put("legal_entity", identity.legalEntity())
                .put("product", identity.product())
                .put("plan", identity.plan())
                .put("cheapest_plan", identity.cheapestPlan())
                .put("number", identity.number())
                .put("languages", identity.languages())
                .put("region", identity.region())
                .put("governing_law", identity.governingLaw())
                .put("precedence", identity.precedence())
                .put("signed_by", identity.signedBy())
                .put("signed_on", text(identity.signedOn()))
                .map;
    }

    static @Nullable Object renewal(@Nullable Renewal renewal) {
        return renewal == null
                ? null
                : new Keys()
                        .put("automatic", renewal.automatic())
                        .put("term", text(renewal.term()))
                        .put("notice", text(renewal.notice()))
                        .put("cancelled_on", text(renewal.cancelledOn()))
                        .map;
    }

    static Object subcontractor(Subcontractor other) {
        return new Keys()
                .put("name", other.name())
                .put("duties", texts(other.duties()))
                .put("needs_consent", other.needsConsent())
                .put("signers", other.signers())
                .map;
    }

    static Object remedy(Remedy remedy) {
        return new Keys()
                .put("id", remedy.id())
                .put("clauses", texts(remedy.clauses()))
                .put("credit_percent", remedy.creditPercent())
                .put("cap", money(remedy.cap()))
                .put("claims_per_year", remedy.claimsPerYear())
                .put("claim_within", text(remedy.claimWithin()))
                .put("proof", words(remedy.evidence()))
                .put("paid", words(remedy.paid()))
                .map;
    }

    static Object warranty(Warranty warranty) {
        Keys limits = new Keys();
        warranty.sublimits().forEach((cost, limit) -> limits.put(cost, money(limit)));
        return new Keys()
                .put("id", warranty.id())
                .put("kind", word(warranty.kind()))
                .put("cap", money(warranty.cap()))
                .put("per_machine", money(warranty.perMachine()))
                .put("sublimits", limits.map)
                .put("minimum_loss", money(warranty.minimumLoss()))
                .put("file_within", text(warranty.fileWithin()))
                .put("claims_per_year", warranty.claimsPerYear())
                .put("approved_vendors", texts(warranty.approvedVendors()))
                .put("opted_in", warranty.optedIn())
                .put("conditions", each(warranty.conditions(), ClauseAsMap::duty))
                .put("text", words(warranty.text()))
                .map;
    }

    static Object disclaimer(Disclaimer disclaimer) {
        return new Keys()
                .put("id", disclaimer.id())
                .put("effect", word(disclaimer.effect()))
                .put("scenarios", words(disclaimer.scenarios()))
                .put("duties", texts(disclaimer.duties()))
                .put("assets", assets(disclaimer.assets()))
                .put("text", words(disclaimer.text()))
                .map;
    }
}
