package cn.jianxing.testing;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.demo.DemoCounty.DemoPerson;
import cn.jianxing.demo.RealmWriter;
import cn.jianxing.organisation.application.OrganisationMirror;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.PersonEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.PostEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;

/** Fills the mirror with the demo county, as Keycloak would, before a test context is used. */
@TestComponent
public class DemoOrganisation implements InitializingBean {

    private final OrganisationMirror mirror;

    public DemoOrganisation(OrganisationMirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void afterPropertiesSet() {
        mirror.take(snapshot());
    }

    public static DirectorySnapshot snapshot() {
        DemoCounty county = DemoCounty.load();
        Map<String, PostEntry> posts = new LinkedHashMap<>();
        for (DemoPerson person : county.persons()) {
            for (String role : person.roles()) {
                String audience = person.unitCode() + "/" + role;
                posts.putIfAbsent(
                        audience,
                        new PostEntry(
                                DemoCounty.stableId("post:" + audience),
                                audience,
                                person.unitCode(),
                                role,
                                person.title()));
            }
        }
        return new DirectorySnapshot(
                county.units().stream()
                        .map(unit -> new UnitEntry(
                                DemoCounty.stableId("unit:" + unit.code()),
                                unit.code(),
                                unit.title(),
                                unit.kind(),
                                unit.parent(),
                                unit.platform()))
                        .toList(),
                List.copyOf(posts.values()),
                county.persons().stream()
                        .map(person -> new PersonEntry(
                                person.id(),
                                person.username(),
                                person.name(),
                                person.title(),
                                RealmWriter.email(person.username())))
                        .toList(),
                county.persons().stream()
                        .flatMap(person -> person.roles().stream()
                                .map(role -> new Holding(person.unitCode() + "/" + role, person.id())))
                        .toList());
    }
}
