package cn.jianxing.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.demo.servers.Ports;
import cn.jianxing.organisation.application.OrganisationSync;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.KeycloakTest;
import cn.jianxing.testing.TestKeycloak;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators do in the real Keycloak reaches the mirror: by event, at log-in, by the nightly comparison. */
@KeycloakTest
class KeycloakSyncTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Organisation organisation;

    @Autowired
    OrganisationSync sync;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theFirstLoadBringsTheWholeTreeAndEverybodyInIt() {
        DemoCounty county = DemoCounty.load();

        for (DemoCounty.DemoUnit unit : county.units()) {
            assertThat(organisation.unit(unit.code()))
                    .as(unit.code())
                    .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo(unit.title()));
        }
        for (DemoCounty.DemoPerson person : county.persons()) {
            assertThat(organisation.personByUsername(person.username()).map(Person::id))
                    .as(person.username())
                    .contains(person.id());
            assertThat(organisation.postsOf(person.id()).stream().map(Post::role))
                    .as(person.username())
                    .containsAll(person.roles());
        }
    }

    @Test
    void aChangedNameArrives() {
        change("wangmai1.pw", user -> user.setLastName("欧阳"));

        awaitThat(() -> nameOf("wangmai1.pw").startsWith("欧阳"));
    }

    @Test
    void whoChangesPostHoldsTheNewOneAndNoLongerTheOld() {
        UserResource person = user("tingquan.sec");
        GroupRepresentation old = person.groups().get(0);
        String audience = organisation.postsOf(Actors.id("tingquan.sec")).get(0).audience();
        person.leaveGroup(old.getId());
        awaitThat(() -> organisation.postsOf(Actors.id("tingquan.sec")).isEmpty());

        person.joinGroup(old.getId());

        awaitThat(() -> organisation.holders(audience).stream()
                .anyMatch(holder -> holder.person().username().equals("tingquan.sec")));
    }

    @Test
    void aNewPersonInAPostIsKnownBeforeTheFirstLogIn() {
        String group = user("wangmai.sec").groups().get(0).getId();
        UserRepresentation person = new UserRepresentation();
        person.setUsername("wangmai.new");
        person.setLastName("㼆");
        person.setFirstName("𠮷安");
        person.setEnabled(true);
        try (var answer = TestKeycloak.realm().users().create(person)) {
            TestKeycloak.realm()
                    .users()
                    .get(CreatedResponseUtil.getCreatedId(answer))
                    .joinGroup(group);
        }

        awaitThat(() -> organisation
                .personByUsername("wangmai.new")
                .filter(found -> found.name().equals("㼆𠮷安"))
                .filter(found -> !organisation.postsOf(found.id()).isEmpty())
                .isPresent());
    }

    @Test
    void whoMayNoLongerLogInLeavesThePostVacant() {
        String audience = organisation.postsOf(Actors.id("qiyun.sec")).get(0).audience();

        change("qiyun.sec", user -> user.setEnabled(false));
        awaitThat(() -> organisation.holders(audience).isEmpty());

        assertThat(organisation.receiver(audience)).isNotEqualTo(audience);
        change("qiyun.sec", user -> user.setEnabled(true));
        awaitThat(() -> organisation.receiver(audience).equals(audience));
    }

    @Test
    void whoIsRemovedIsNobodysColleagueAnyMore() {
        String id = Actors.id("office06");

        TestKeycloak.realm().users().get(id).remove();

        awaitThat(() -> organisation.postsOf(id).isEmpty());
    }

    @Test
    void whatNoEventToldIsFoundByTheComparison() {
        withoutEvents(() -> change("wangmai.head", user -> user.setFirstName("无声")));

        sync.loadAll();

        assertThat(nameOf("wangmai.head")).endsWith("无声");
    }

    @Test
    void aLogInBringsWhatTheMirrorHasWrong() throws Exception {
        String token = TestKeycloak.token("office03");
        jdbc.update("update person set name = '旧名' where id = ?", Actors.id("office03"));

        HttpResponse<String> answer = TestKeycloak.me(token);

        assertThat(answer.statusCode()).isEqualTo(200);
        awaitThat(() -> !nameOf("office03").equals("旧名"));
    }

    @Test
    void whileKeycloakIsDownWorkGoesOnAndLaterChangesArrive() throws Exception {
        String token = TestKeycloak.token("office04");
        assertThat(TestKeycloak.me(token).statusCode()).isEqualTo(200);
        TestKeycloak.stop();
        try {
            assertThat(TestKeycloak.me(token).statusCode()).isEqualTo(200);
            assertThat(organisation.postsOf(Actors.id("office04"))).isNotEmpty();
        } finally {
            TestKeycloak.startAgain();
        }

        change("office04", user -> user.setFirstName("复明"));

        awaitThat(() -> nameOf("office04").endsWith("复明"));
    }

    private String nameOf(String username) {
        return organisation.personByUsername(username).map(Person::name).orElse("");
    }

    private static UserResource user(String username) {
        return TestKeycloak.realm().users().get(Actors.id(username));
    }

    private static void change(String username, Consumer<UserRepresentation> change) {
        UserRepresentation person = user(username).toRepresentation();
        change.accept(person);
        user(username).update(person);
    }

    private static void withoutEvents(Runnable work) {
        RealmRepresentation realm = TestKeycloak.realm().toRepresentation();
        realm.setAdminEventsEnabled(false);
        TestKeycloak.realm().update(realm);
        work.run();
        realm.setAdminEventsEnabled(true);
        TestKeycloak.realm().update(realm);
    }

    private static void awaitThat(BooleanSupplier condition) {
        assertThat(Ports.await(condition, PATIENCE)).isTrue();
    }
}
