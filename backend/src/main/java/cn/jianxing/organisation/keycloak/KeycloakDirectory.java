package cn.jianxing.organisation.keycloak;

import cn.jianxing.organisation.domain.Directory;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.PersonEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.PostEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads the group tree of the realm: groups with {@code code} are units, groups with {@code role} are posts. */
final class KeycloakDirectory implements Directory {

    private static final int PAGE = 200;

    private final RealmResource realm;

    KeycloakDirectory(RealmResource realm) {
        this.realm = realm;
    }

    @Override
    public DirectorySnapshot read() {
        Reading reading = new Reading();
        for (GroupRepresentation root : realm.groups().groups("", 0, PAGE, false)) {
            reading.group(root, null);
        }
        return reading.snapshot();
    }

    @Override
    public Optional<PersonWithGroups> person(String personId) {
        try {
            var user = realm.users().get(personId);
            UserRepresentation found = user.toRepresentation();
            List<String> groups = mayWork(found)
                    ? user.groups().stream().map(GroupRepresentation::getId).toList()
                    : List.of();
            return Optional.of(new PersonWithGroups(person(found), groups));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    @Override
    public List<Change> changesSince(Instant moment) {
        List<AdminEventRepresentation> events =
                realm.getAdminEvents(null, null, null, null, null, null, null, null, 0, PAGE);
        if (events.size() == PAGE && events.stream().allMatch(event -> event.getTime() > moment.toEpochMilli())) {
            // more happened than one page tells: no person is named, so everything is read
            return List.of(new Change(Instant.ofEpochMilli(events.get(0).getTime()), null));
        }
        return events.stream()
                .filter(event -> event.getTime() > moment.toEpochMilli())
                .sorted(Comparator.comparing(AdminEventRepresentation::getTime))
                .map(event -> new Change(Instant.ofEpochMilli(event.getTime()), personOf(event)))
                .toList();
    }

    private static @Nullable String personOf(AdminEventRepresentation event) {
        String path = event.getResourcePath() == null ? "" : event.getResourcePath();
        String[] parts = path.split("/", -1);
        return parts.length >= 2 && parts[0].equals("users") ? parts[1] : null;
    }

    /** Who may not log in any more leaves the post vacant, whatever group still lists the person. */
    private static boolean mayWork(UserRepresentation user) {
        return Boolean.TRUE.equals(user.isEnabled());
    }

    private static PersonEntry person(UserRepresentation user) {
        String family = user.getLastName() == null ? "" : user.getLastName();
        String given = user.getFirstName() == null ? "" : user.getFirstName();
        String name = (family + given).isBlank() ? user.getUsername() : family + given;
        return new PersonEntry(
                user.getId(), user.getUsername(), name, attribute(user.getAttributes(), "title"), user.getEmail());
    }

    private static @Nullable String attribute(@Nullable Map<String, List<String>> attributes, String name) {
        List<String> values = attributes == null ? null : attributes.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** One walk over the tree. */
    private final class Reading {

        private final List<UnitEntry> units = new ArrayList<>();
        private final List<PostEntry> posts = new ArrayList<>();
        private final Map<String, PersonEntry> persons = new LinkedHashMap<>();
        private final List<Holding> holdings = new ArrayList<>();

        void group(GroupRepresentation group, @Nullable String parentUnit) {
            String code = attribute(group.getAttributes(), "code");
            String role = attribute(group.getAttributes(), "role");
            if (code != null) {
                unit(group, code, parentUnit);
            } else if (role != null && parentUnit != null) {
                post(group, parentUnit, role);
            }
        }

        private void unit(GroupRepresentation group, String code, @Nullable String parent) {
            Map<String, List<String>> attributes = group.getAttributes();
            String title = attribute(attributes, "title");
            String kind = attribute(attributes, "kind");
            units.add(new UnitEntry(
                    group.getId(),
                    code,
                    title == null ? group.getName() : title,
                    kind == null ? "unit" : kind,
                    parent,
                    attribute(attributes, "platform")));
            Long children = group.getSubGroupCount();
            for (int first = 0; children != null && first < children; first += PAGE) {
                for (GroupRepresentation child :
                        realm.groups().group(group.getId()).getSubGroups(first, PAGE, false)) {
                    group(child, code);
                }
            }
        }

        private void post(GroupRepresentation group, String unit, String role) {
            String audience = unit + "/" + role;
            String title = attribute(group.getAttributes(), "title");
            posts.add(new PostEntry(group.getId(), audience, unit, role, title == null ? role : title));
            for (int first = 0; ; first += PAGE) {
                List<UserRepresentation> members =
                        realm.groups().group(group.getId()).members(first, PAGE, false);
                for (UserRepresentation member : members) {
                    persons.putIfAbsent(member.getId(), person(member));
                    if (mayWork(member)) {
                        holdings.add(new Holding(audience, member.getId()));
                    }
                }
                if (members.size() < PAGE) {
                    return;
                }
            }
        }

        DirectorySnapshot snapshot() {
            return new DirectorySnapshot(units, posts, List.copyOf(persons.values()), holdings);
        }
    }
}
