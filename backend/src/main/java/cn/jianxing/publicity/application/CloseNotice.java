package cn.jianxing.publicity.application;

import cn.jianxing.publicity.domain.Channels;
import cn.jianxing.publicity.domain.NoticeRow;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days are over and every objection is settled: the notice is kept as it stood, with its hash. */
@Service
public class CloseNotice {

    private final PublicNotices notices;
    private final Objections objections;
    private final Channels channels;
    private final BusinessClock clock;

    CloseNotice(PublicNotices notices, Objections objections, Channels channels, BusinessClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.channels = channels;
        this.clock = clock;
    }

    /** Answers whether an objection changed or annulled something. */
    @Transactional
    public boolean close(String noticeId) {
        PublicNotice notice = notices.byId(noticeId).orElseThrow(() -> new NotFound("publicity.not-found"));
        List<Objection> raised = objections.of(noticeId);
        String snapshot = snapshot(notice, notices.rows(noticeId), channels.of(noticeId), raised);
        notices.close(noticeId, snapshot, sha256(snapshot), clock.instant());
        return raised.stream().anyMatch(objection -> objection.state().changesSomething());
    }

    private static String snapshot(
            PublicNotice notice, List<NoticeRow> rows, List<Channels.Shown> shown, List<Objection> raised) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("title", notice.title()).put("intro", notice.intro()).put("heads", notice.heads());
        whole.put("publishedAt", String.valueOf(notice.publishedAt())).put("endsAt", String.valueOf(notice.endsAt()));
        ArrayNode list = whole.putArray("rows");
        rows.forEach(row -> list.addObject().put("key", row.rowKey()).put("cells", row.cells()));
        ArrayNode places = whole.putArray("channels");
        shown.forEach(where -> places.addObject()
                .put("title", where.title())
                .put("shownOn", where.shownOn().toString()));
        ArrayNode said = whole.putArray("objections");
        raised.forEach(objection -> said.addObject()
                .put("id", objection.id())
                .put("rowKey", objection.rowKey())
                .put("state", objection.state().name())
                .put("newValue", objection.newValue()));
        return whole.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
