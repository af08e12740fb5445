package cn.jianxing.starrating.domain.edition;

import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All editions of the standard with what they contain. */
public interface Editions {

    /** Newest year first, newest version first. */
    List<EditionInfo> all();

    Optional<EditionInfo> find(int year, int version);

    Edition content(int year, int version);

    /** Newest version of the year, drafts too; 0 when there is none. */
    int last(int year);

    /** Answers false if the year has a draft already. */
    boolean addDraft(EditionInfo info, Edition content);

    /** The last word on who is first: refuses if the draft is released or changed since this revision was read. */
    void take(int year, int version, int revision);

    /** Only within a draft that was taken. */
    void replace(int year, int version, IndicatorDefinition indicator);

    void log(EditionChange change);

    /** Oldest first. */
    List<EditionChange> changes(int year, int version);

    /** Only a draft that was taken. */
    void release(int year, int version, String personId, Instant at);
}
