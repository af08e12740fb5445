package cn.jianxing.organisation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the organisation is kept: Keycloak. Never asked inside a database transaction. */
public interface Directory {

    DirectorySnapshot read();

    /** One person with the Keycloak ids of the groups held. */
    Optional<PersonWithGroups> person(String personId);

    /** Changes made by administrators since the given moment, oldest first. */
    List<Change> changesSince(Instant moment);

    record PersonWithGroups(DirectorySnapshot.PersonEntry person, List<String> groupIds) {}

    /** @param personId the person concerned; null when the tree itself changed */
    record Change(
            Instant at, @org.jspecify.annotations.Nullable String personId) {}
}
