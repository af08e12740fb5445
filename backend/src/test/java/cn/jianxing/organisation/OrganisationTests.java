package cn.jianxing.organisation;

import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.organisation.application.OrganisationMirror;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.PersonEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.PostEntry;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.DemoOrganisation;
import cn.jianxing.testing.JianxingTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JianxingTest
class OrganisationTests {

    @Autowired
    Organisation organisation;

    @Autowired
    Routing routing;

    @Autowired
    OrganisationMirror mirror;

    @Autowired
    MockMvc web;

    @Test
    void theStationsHeadIsFoundByRole() {
        assertThat(organisation.holders(routing.of("990101001001", "station_head")))
                .extracting(
                        holder -> holder.person().name(),
                        holder -> holder.post().title())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("高雨桐", "党组织书记(站长)"));
    }

    @Test
    void theTownsSecretaryIsFoundFromTheVillage() {
        assertThat(routing.above("990101001001", "town", "institute_secretary"))
                .isEqualTo("990101001/institute_secretary");
    }

    @Test
    void sevenPlatformsAreFoundInTheirOrder() {
        assertThat(routing.platformUnits("990101001001"))
                .extracting(Unit::platform)
                .containsExactly(
                        "theory", "social_publicity", "education", "culture", "science", "sports", "rural_civility");
    }

    @Test
    void aSuperiorIsAlwaysOneStepUp() {
        assertThat(routing.superior("990101001001/practice_worker")).isEqualTo("990101001001/station_head");
        assertThat(routing.superior("990101001/institute_head")).isEqualTo("990101/office_director");
        assertThat(routing.superior("990101D01/platform_lead")).isEqualTo("990101D01/dept_leader");
    }

    @Test
    void anAccountMadeAnewTakesOverTheUserNameAndAPostItsNewRole() {
        DirectorySnapshot full = DemoOrganisation.snapshot();
        String old = Actors.id("wangmai2.head");
        String anew = "00000000-0000-4000-8000-000000000001";
        String before = "990101001002/station_head";
        String after = "990101001002/deputy_station_head";

        mirror.take(new DirectorySnapshot(
                full.units(),
                full.posts().stream()
                        .map(post -> post.audience().equals(before)
                                ? new PostEntry(post.keycloakId(), after, post.unitCode(), "deputy_station_head", "副站长")
                                : post)
                        .toList(),
                full.persons().stream()
                        .map(person -> person.id().equals(old)
                                ? new PersonEntry(anew, person.username(), person.name(), person.title(), null)
                                : person)
                        .toList(),
                full.holdings().stream()
                        .map(held -> held.audience().equals(before) ? new Holding(after, anew) : held)
                        .toList()));

        assertThat(organisation.personByUsername("wangmai2.head").map(Person::id))
                .contains(anew);
        assertThat(organisation.person(anew)).isPresent();
        assertThat(organisation.holders(after))
                .extracting(holder -> holder.person().id())
                .containsExactly(anew);
        assertThat(organisation.holders(before)).isEmpty();
        mirror.take(full);
        assertThat(organisation.personByUsername("wangmai2.head").map(Person::id))
                .contains(old);
    }

    @Test
    void aVacantPostsWorkArrivesAtTheSuperiorsOfficeUntilSomebodyHoldsItAgain() {
        DirectorySnapshot full = DemoOrganisation.snapshot();
        String audience = "990101001002/station_head";
        assertThat(organisation.receiver(audience)).isEqualTo(audience);

        mirror.take(new DirectorySnapshot(
                full.units(),
                full.posts(),
                full.persons(),
                full.holdings().stream()
                        .filter(holding -> !holding.audience().equals(audience))
                        .toList()));
        assertThat(organisation.receiver(audience)).isEqualTo("990101001/institute_secretary");

        mirror.take(full);
        assertThat(organisation.receiver(audience)).isEqualTo(audience);
    }

    @Test
    void aClosedUnitKeepsItsRow() {
        DirectorySnapshot full = DemoOrganisation.snapshot();
        mirror.take(new DirectorySnapshot(
                full.units().stream()
                        .filter(unit -> !unit.code().equals("990101T119"))
                        .toList(),
                full.posts(),
                full.persons(),
                full.holdings()));

        assertThat(organisation.unit("990101T119")).isPresent();
        assertThat(organisation.units(null, "team", null))
                .extracting(Unit::code)
                .doesNotContain("990101T119");
        mirror.take(full);
    }

    @Test
    void aTownSecretaryOverseesTheTownAndADepartmentNothing() {
        assertThat(oversightOf("wangmai.sec").subtreeRoots()).containsExactly("990101001");
        assertThat(oversightOf("theory.deputy").subtreeRoots()).isEmpty();
    }

    @Test
    void meTellsNameSurnameFirstAndPosts() throws Exception {
        web.perform(get("/api/me").with(as("wangmai1.head")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("高雨桐"))
                .andExpect(jsonPath("$.posts[?(@.role=='station_head')].unit.title")
                        .value("北麦村"));
    }

    @Test
    void withoutLogInThereIsNothing() throws Exception {
        web.perform(get("/api/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("request.not-logged-in"))
                .andExpect(jsonPath("$.title").value("请先登录"));
        web.perform(get("/api/units")).andExpect(status().isUnauthorized());
    }

    @Test
    void aPostThatIsNotHeldCannotBeActedIn() throws Exception {
        web.perform(get("/api/me").with(as("wangmai1.head")).header("X-Acting-Post", "990101/centre_deputy"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("post.not-held"));
    }

    @Test
    void unitsAreListedByParentAndKind() throws Exception {
        web.perform(get("/api/units?parent=990101001&kind=village").with(as("wangmai.sec")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(5));
    }

    private Oversight oversightOf(String username) {
        Person person = organisation.personByUsername(username).orElseThrow();
        List<Post> posts = organisation.postsOf(person.id());
        return organisation.oversight(new Actor(person, posts, null));
    }
}
