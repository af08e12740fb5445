package cn.jianxing.models;

import cn.jianxing.organisation.application.OrganisationMirror;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.DemoOrganisation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Who holds which post changes in the middle of a test, as Keycloak would report it. */
@TestComponent
class Appointments {

    private final OrganisationMirror mirror;
    private final Set<Holding> holdings = new LinkedHashSet<>();

    Appointments(OrganisationMirror mirror) {
        this.mirror = mirror;
        holdings.addAll(DemoOrganisation.snapshot().holdings());
    }

    /** Beside what the person holds already. */
    void appoint(String username, String audience) {
        holdings.add(new Holding(audience, Actors.id(username)));
        tell();
    }

    void vacate(String audience) {
        holdings.removeIf(holding -> holding.audience().equals(audience));
        tell();
    }

    void asInTheBeginning() {
        holdings.clear();
        holdings.addAll(DemoOrganisation.snapshot().holdings());
        tell();
    }

    private void tell() {
        DirectorySnapshot full = DemoOrganisation.snapshot();
        mirror.take(new DirectorySnapshot(full.units(), full.posts(), full.persons(), List.copyOf(holdings)));
    }
}
