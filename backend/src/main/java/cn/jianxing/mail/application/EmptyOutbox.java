package cn.jianxing.mail.application;

import cn.jianxing.engine.DueWork;
import cn.jianxing.mail.domain.Channel;
import cn.jianxing.mail.domain.MailRules;
import cn.jianxing.mail.domain.Message;
import cn.jianxing.mail.persistence.OutboxMapper;
import cn.jianxing.mail.persistence.OutboxMapper.Due;
import cn.jianxing.mail.persistence.OutboxMapper.Taken;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, each person's as one message: taken in one statement, sent outside of any transaction, noted. A
 * message a crash overtook is not sent again: the page has the notice, and nobody is written to twice.
 */
@Component
class EmptyOutbox implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyOutbox.class);
    private static final int AT_ONCE = 50;
    private static final Duration STUCK = Duration.ofMinutes(15);
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final OutboxMapper mapper;
    private final Rules rules;
    private final List<Channel> channels;
    private final BusinessClock clock;
    private final String address;

    EmptyOutbox(
            OutboxMapper mapper,
            Rules rules,
            List<Channel> channels,
            BusinessClock clock,
            @Value("${jianxing.public-url:http://127.0.0.1:8080}") String address) {
        this.mapper = mapper;
        this.rules = rules;
        this.channels = channels;
        this.clock = clock;
        this.address = address;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${jianxing.mail.poll:PT15S}")
    void poll() {
        mapper.unclear(clock.instant().minus(STUCK));
        runBefore(clock.instant());
    }

    /** Mail keeps no order with the engine's jobs: what is due by now goes. */
    @Override
    public int runBefore(Instant moment) {
        int done = 0;
        for (List<Due> due = mapper.due(moment, AT_ONCE); !due.isEmpty(); due = mapper.due(moment, AT_ONCE)) {
            for (Due person : due) {
                done += handled(person, moment);
            }
        }
        return done;
    }

    private int handled(Due person, Instant now) {
        MailRules current = rules.now();
        if (person.village() && mapper.sentSince(person.personId(), midnight(now)) >= current.villageMost()) {
            mapper.putOff(person, now, current.morning(now, BusinessClock.ZONE));
            if (!person.emergency()) {
                return 0;
            }
        }
        String batch = Ids.next();
        if (mapper.take(person, batch, now) == 0) {
            return 0;
        }
        send(person.channel(), batch, mapper.taken(batch));
        return 1;
    }

    private void send(String channel, String batch, List<Taken> rows) {
        if (rows.isEmpty()) {
            mapper.notSent(batch, "nowhere", clock.instant(), "no such person");
            return;
        }
        Taken first = rows.get(0);
        String email = first.email();
        if (email == null && channel.equals("mail")) {
            mapper.notSent(batch, "nowhere", clock.instant(), "no address");
            return;
        }
        Message message = new Message(
                batch,
                first.name(),
                email == null ? first.personId() : email,
                rows.stream()
                        .map(row -> new Message.Line(
                                row.kind(),
                                row.text(),
                                row.caseNo() == null ? null : address + "/cases/" + row.caseNo()))
                        .toList());
        try {
            way(channel).send(message);
            mapper.sent(batch, clock.instant());
        } catch (RuntimeException problem) {
            int attempts = rows.stream().mapToInt(Taken::attempts).max().orElse(1);
            LOG.warn("Message {} did not go out, attempt {}", batch, attempts, problem);
            boolean last = attempts > PATIENCE.size();
            mapper.notSent(
                    batch,
                    last ? "failed" : "waiting",
                    clock.instant().plus(PATIENCE.get(Math.min(attempts, PATIENCE.size()) - 1)),
                    shortened(String.valueOf(problem.getMessage())));
        }
    }

    private Channel way(String name) {
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no channel " + name));
    }

    private static Instant midnight(Instant now) {
        return now.atZone(BusinessClock.ZONE)
                .toLocalDate()
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 400 ? text : text.substring(0, text.offsetByCodePoints(0, 400));
    }
}
