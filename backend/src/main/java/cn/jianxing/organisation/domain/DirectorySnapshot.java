package cn.jianxing.organisation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keycloak's organisation at one moment. */
public record DirectorySnapshot(
        List<UnitEntry> units, List<PostEntry> posts, List<PersonEntry> persons, List<Holding> holdings) {

    public record UnitEntry(
            String keycloakId,
            String code,
            String title,
            String kind,
            @Nullable String parent,
            @Nullable String platform) {}

    public record PostEntry(String keycloakId, String audience, String unitCode, String role, String title) {}

    public record PersonEntry(
            String id,
            String username,
            String name,
            @Nullable String title,
            @Nullable String email) {}

    public record Holding(String audience, String personId) {}
}
