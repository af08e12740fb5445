package cn.jianxing.demo;

import cn.jianxing.demo.DemoCounty.DemoPerson;
import cn.jianxing.demo.DemoCounty.DemoUnit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the realm {@code jianxing} of the demo county: the group tree, posts as leaf groups, people, clients. */
public final class RealmWriter {

    /** Demo only; outside of it the application refuses to start with them. */
    public static final String CLIENT_SECRET = "demo-client-secret";

    public static final String SYNC_SECRET = "demo-sync-secret";

    private final DemoCounty county;
    private final String publicUrl;
    private final Map<String, List<DemoUnit>> children;
    private final Map<String, List<DemoPerson>> people;
    private final Map<String, String> paths = new LinkedHashMap<>();

    public RealmWriter(DemoCounty county, String publicUrl) {
        this.county = county;
        this.publicUrl = publicUrl;
        this.children = county.units().stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> String.valueOf(unit.parent())));
        this.people = county.persons().stream().collect(Collectors.groupingBy(DemoPerson::unitCode));
    }

    public String json() {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("id", DemoCounty.stableId("realm"));
        realm.put("realm", "jianxing");
        realm.put("displayName", "践行 · 新时代文明实践工作平台");
        realm.put("enabled", true);
        realm.put("sslRequired", "none");
        realm.put("internationalizationEnabled", true);
        realm.put("supportedLocales", List.of("zh-CN", "en"));
        realm.put("defaultLocale", "zh-CN");
        realm.put("adminEventsEnabled", true);
        realm.put("adminEventsDetailsEnabled", false);
        realm.put("accessTokenLifespan", 600);
        realm.put("ssoSessionIdleTimeout", 28_800);
        realm.put("ssoSessionMaxLifespan", 43_200);
        realm.put(
                "groups",
                county.units().stream()
                        .filter(unit -> unit.parent() == null)
                        .map(unit -> group(unit, ""))
                        .toList());
        List<Map<String, Object>> users =
                new ArrayList<>(county.persons().stream().map(this::user).toList());
        users.add(Map.of(
                "username",
                "service-account-jianxing-sync",
                "enabled",
                true,
                "serviceAccountClientId",
                "jianxing-sync",
                "clientRoles",
                Map.of(
                        "realm-management",
                        List.of("view-users", "query-users", "query-groups", "view-events", "view-realm"))));
        realm.put("users", users);
        realm.put("clients", RealmClients.all(publicUrl));
        realm.put("components", RealmClients.userProfile());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Map<String, Object> group(DemoUnit unit, String parentPath) {
        String name = unit.title().replace('/', '／');
        String path = parentPath + "/" + name;
        paths.put(unit.code(), path);
        List<Map<String, Object>> subGroups = new ArrayList<>();
        for (DemoUnit child : children.getOrDefault(unit.code(), List.of())) {
            subGroups.add(group(child, path));
        }
        subGroups.addAll(posts(unit, path));
        return ordered(
                "id",
                DemoCounty.stableId("unit:" + unit.code()),
                "name",
                name,
                "attributes",
                attributes(
                        "code", unit.code(),
                        "kind", unit.kind(),
                        "title", unit.title(),
                        "platform", unit.platform()),
                "subGroups",
                subGroups);
    }

    private List<Map<String, Object>> posts(DemoUnit unit, String path) {
        Map<String, String> titleByRole = new LinkedHashMap<>();
        for (DemoPerson person : people.getOrDefault(unit.code(), List.of())) {
            person.roles().forEach(role -> titleByRole.putIfAbsent(role, person.title()));
        }
        List<Map<String, Object>> posts = new ArrayList<>();
        titleByRole.forEach((role, title) -> {
            paths.put(unit.code() + "/" + role, path + "/" + role);
            posts.add(ordered(
                    "id", DemoCounty.stableId("post:" + unit.code() + "/" + role),
                    "name", role,
                    "attributes", attributes("role", role, "title", title)));
        });
        return posts;
    }

    /** An address that can never exist, so that a demo with a mail server writes to nobody. */
    public static String email(String username) {
        return username + "@muhe.example";
    }

    private Map<String, Object> user(DemoPerson person) {
        return ordered(
                "id", person.id(),
                "username", person.username(),
                "enabled", true,
                "firstName", "",
                "lastName", person.name(),
                "email", email(person.username()),
                "emailVerified", true,
                "attributes",
                        attributes(
                                "title", person.title(),
                                "phone", person.phone(),
                                "homeTown", person.homeTown(),
                                "pairedUnits",
                                        person.pairedUnits() == null ? null : String.join(",", person.pairedUnits())),
                "credentials", List.of(Map.of("type", "password", "value", "demo", "temporary", false)),
                "groups",
                        person.roles().stream()
                                .map(role -> paths.get(person.unitCode() + "/" + role))
                                .toList());
    }

    private static Map<String, List<String>> attributes(@Nullable String... pairs) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            String name = pairs[index];
            String value = pairs[index + 1];
            if (name != null && value != null && !value.isEmpty()) {
                attributes.put(name, List.of(value));
            }
        }
        return attributes;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            map.put((String) pairs[index], pairs[index + 1]);
        }
        return map;
    }
}
