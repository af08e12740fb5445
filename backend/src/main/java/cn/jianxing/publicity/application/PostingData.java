package cn.jianxing.publicity.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is to be put up and where; it cannot have hung there before it was published, nor hang there tomorrow. */
@Component
class PostingData implements FormDataProvider {

    private final PublicNotices notices;
    private final ShowOnChannels channels;
    private final BusinessClock clock;

    PostingData(PublicNotices notices, ShowOnChannels channels, BusinessClock clock) {
        this.notices = notices;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(PublicityForms.POST);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        return data.put("title", notice(context).title())
                .put("place", channels.places())
                .put("postedOn", today().toString());
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        LocalDate posted = LocalDate.parse(accepted.path("postedOn").asText());
        LocalDate published =
                LocalDate.ofInstant(Objects.requireNonNull(notice(context).publishedAt()), BusinessClock.ZONE);
        if (posted.isBefore(published) || posted.isAfter(today())) {
            throw new Refused("form.invalid", List.of(FieldError.of("postedOn", "publicity.posted-day")));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }

    private PublicNotice notice(FormContext context) {
        return notices.byId(String.valueOf(context.variables().get("noticeId"))).orElseThrow();
    }
}
