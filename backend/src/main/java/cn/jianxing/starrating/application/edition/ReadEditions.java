package cn.jianxing.starrating.application.edition;

import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.edition.EditionChange;
import cn.jianxing.starrating.domain.edition.EditionCheck;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import cn.jianxing.starrating.domain.edition.Editions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the standard for those who may look at them. */
@Service
public class ReadEditions {

    private final Editions editions;
    private final EditionAccess access;

    ReadEditions(Editions editions, EditionAccess access) {
        this.editions = editions;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Shelf all() {
        var reader = access.reader();
        return new Shelf(editions.all(), reader.holdsRole(EditionAccess.PREPARES));
    }

    @Transactional(readOnly = true)
    public Opened one(int year, int version) {
        var reader = access.reader();
        var info = editions.find(year, version).orElseThrow(() -> new NotFound("star-standard.not-found"));
        var content = editions.content(year, version);
        var changes = editions.changes(year, version);
        var draft = !info.isReleased();
        return new Opened(
                info,
                content,
                draft ? EditionCheck.of(content) : List.of(),
                changes,
                draft && reader.holdsRole(EditionAccess.PREPARES),
                draft
                        && reader.holdsRole(EditionAccess.RELEASES)
                        && !Authors.of(info, changes).contains(reader.person().id()));
    }

    public record Shelf(List<EditionInfo> editions, boolean mayPrepare) {}

    /** @param findings what keeps a draft from being released */
    public record Opened(
            EditionInfo info,
            Edition content,
            List<FieldError> findings,
            List<EditionChange> changes,
            boolean mayChange,
            boolean mayRelease) {}
}
