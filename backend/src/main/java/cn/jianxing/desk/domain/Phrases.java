package cn.jianxing.desk.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Phrases by person and office. */
public interface Phrases {

    /** The person's own, everybody's, and those shared at or above these units; most used by the person first. */
    List<Phrase> seenBy(String personId, Collection<String> units);

    Optional<Phrase> find(String id);

    int countOwn(String personId);

    int countOf(String unit);

    void insert(Phrase phrase, String createdBy);

    void update(Phrase phrase);

    void delete(String id);

    void used(String personId, String id);
}
