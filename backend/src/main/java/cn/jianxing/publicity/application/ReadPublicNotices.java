package cn.jianxing.publicity.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published notices are for everybody; their objections for those who deal with them. */
@Service
public class ReadPublicNotices {

    private static final Set<String> DEALING =
            Set.of("honours_officer", "office_clerk", "office_director", "centre_deputy", "centre_director");

    private final PublicNotices notices;
    private final Objections objections;
    private final NoticeTexts texts;
    private final Workdays workdays;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    ReadPublicNotices(
            PublicNotices notices,
            Objections objections,
            NoticeTexts texts,
            Workdays workdays,
            CurrentActor currentActor,
            BusinessClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.texts = texts;
        this.workdays = workdays;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PublicNotice> list(PublicNotice.@Nullable State state) {
        return notices.published(state);
    }

    @Transactional(readOnly = true)
    public Shown show(String id) {
        PublicNotice notice = notices.byId(id)
                .filter(found -> found.state() != PublicNotice.State.DRAFT)
                .orElseThrow(() -> new NotFound("publicity.not-found"));
        Actor actor = currentActor.require();
        boolean dealing = DEALING.stream().anyMatch(actor::holdsRole);
        return new Shown(
                notice,
                texts.read(notice.heads()),
                notices.rows(id).stream()
                        .map(row -> new Row(row.rowKey(), texts.read(row.cells())))
                        .toList(),
                notice.endsAt() == null ? 0 : Math.max(0, workdays.remaining(notice.endsAt())),
                dealing ? seen(objections.of(id)) : List.of());
    }

    private List<Seen> seen(List<Objection> all) {
        Set<String> reviewed =
                all.stream().map(Objection::reviewOf).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .map(objection -> new Seen(
                        objection, objection.offersReview(clock.instant()) && !reviewed.contains(objection.id())))
                .toList();
    }

    public record Row(String key, List<String> cells) {}

    /** @param daysLeft working days */
    public record Shown(PublicNotice notice, List<String> heads, List<Row> rows, int daysLeft, List<Seen> objections) {}

    /** @param reviewable a review may be asked for now */
    public record Seen(Objection objection, boolean reviewable) {}
}
