package cn.jianxing.starrating.demo;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.CsvTable;
import cn.jianxing.starrating.domain.expert.Expert;
import cn.jianxing.starrating.domain.expert.Experts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Where the demo county's experts and inspectors come from and whom they help. What is known already stays. */
@Service
@Profile({"demo", "test"})
class DemoExperts {

    private final Organisation organisation;
    private final Experts experts;

    DemoExperts(Organisation organisation, Experts experts) {
        this.organisation = organisation;
        this.experts = experts;
    }

    void importMissing() {
        CsvTable.read("/starrating/demo/demo-experts.csv", Row::of).forEach(this::importMissing);
    }

    private void importMissing(Row row) {
        organisation
                .personByUsername(row.username())
                .map(Person::id)
                .filter(person -> experts.of(List.of(person)).isEmpty())
                .ifPresent(person -> experts.save(new Expert(person, row.pool(), row.homeTown(), row.pairedUnits())));
    }

    private record Row(
            String username, Expert.Pool pool, @Nullable String homeTown, Set<String> pairedUnits) {

        static Row of(CSVRecord row) {
            var home = row.get("home_town");
            var paired = row.get("paired_units");
            return new Row(
                    row.get("username"),
                    Expert.Pool.valueOf(row.get("pool").toUpperCase(Locale.ROOT)),
                    home.isEmpty() ? null : home,
                    paired.isEmpty() ? Set.of() : Set.of(paired.split(" ")));
        }
    }
}
