package cn.jianxing.mail.application;

import cn.jianxing.mail.domain.Channel;
import cn.jianxing.mail.domain.MailRules;
import cn.jianxing.mail.domain.MailRules.Choice;
import cn.jianxing.mail.persistence.OutboxMapper;
import cn.jianxing.mail.persistence.OutboxMapper.Kind;
import cn.jianxing.mail.persistence.OutboxMapper.Row;
import cn.jianxing.notify.NoticeCarrier;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a notice into the outbox for everybody who holds the post, at the time each may be disturbed. */
@Component
class FillOutbox implements NoticeCarrier {

    private static final String SMS = "sms";
    private static final String VILLAGE = "village";

    private final OutboxMapper mapper;
    private final Rules rules;
    private final Organisation organisation;
    private final List<Channel> channels;
    private final BusinessClock clock;

    FillOutbox(
            OutboxMapper mapper, Rules rules, Organisation organisation, List<Channel> channels, BusinessClock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.organisation = organisation;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public void given(String audience, String kind, String caseId, @Nullable String taskId, String text) {
        Kind known = mapper.kind(kind).orElse(new Kind(kind, false, false));
        List<String> ways = channels.stream()
                .filter(Channel::open)
                .map(Channel::name)
                .filter(name -> known.emergency() || !name.equals(SMS))
                .toList();
        if (ways.isEmpty()) {
            return;
        }
        MailRules now = rules.now();
        String caseNo = mapper.caseNo(caseId);
        for (Holder holder : organisation.holders(audience)) {
            Instant due = due(now, known, holder.person().id());
            if (due != null) {
                ways.forEach(way -> mapper.add(row(way, holder, known, caseNo, text, due)));
            }
        }
    }

    /** Null when the person does not want it and need not have it. */
    private @Nullable Instant due(MailRules rules, Kind kind, String personId) {
        Instant now = clock.instant();
        if (kind.emergency()) {
            return now;
        }
        Choice choice = kind.obligatory() ? Choice.NOW : Settings.choice(mapper, personId);
        return switch (choice) {
            case NOW -> rules.awake(now, BusinessClock.ZONE);
            case MORNING -> rules.awake(rules.morning(now, BusinessClock.ZONE), BusinessClock.ZONE);
            case OFF -> null;
        };
    }

    private Row row(String way, Holder holder, Kind kind, @Nullable String caseNo, String text, Instant due) {
        return new Row(
                Ids.next(),
                way,
                holder.person().id(),
                holder.post().unit().kind().equals(VILLAGE),
                kind.kind(),
                kind.obligatory(),
                kind.emergency(),
                caseNo,
                text,
                clock.instant(),
                due);
    }
}
