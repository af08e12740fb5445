package cn.jianxing.documents.domain;

import java.util.Optional;

/** What each office decides for itself about its documents; data, not program. */
public interface DocumentSettings {

    Optional<String> kindTitle(String kind);

    Optional<Issuer> issuer(String unit);

    /** @param permission e.g. {@code seal.use} */
    boolean holds(String permission, String role, String unit);

    /** Which role of a unit of this kind is told about documents. */
    Optional<String> receiver(String unitKind);
}
