package cn.jianxing.organisation.application;

import cn.jianxing.organisation.domain.Directory;
import cn.jianxing.organisation.persistence.MirrorMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Service;

/**
 * Keeps the mirror on Keycloak: a full load when it is empty and every night, administrators' changes every few
 * seconds, one person after a log-in. Keycloak is always asked first, outside the transaction that writes.
 */
@Service
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@ConditionalOnProperty("jianxing.sync.client-id")
public class OrganisationSync implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationSync.class);

    private final Directory directory;
    private final OrganisationMirror mirror;
    private final MirrorMapper mapper;
    private final BlockingQueue<String> loggedIn = new LinkedBlockingQueue<>(10_000);
    private boolean unreachable;
    private boolean loadMissed;

    OrganisationSync(Directory directory, OrganisationMirror mirror, MirrorMapper mapper) {
        this.directory = directory;
        this.mirror = mirror;
        this.mapper = mapper;
    }

    /** People must be known before the first of them comes; without Keycloak the start goes on and polling tries again. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (mapper.lastEvent() == null) {
            poll();
        }
    }

    /** What no event told; when Keycloak is down at that hour, the first round that reaches it does it. */
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
    synchronized void compareNightly() {
        loadMissed = true;
        poll();
    }

    /** Reads everything; answers how many posts changed hands. */
    public synchronized int loadAll() {
        Instant started = Instant.now(java.time.Clock.systemUTC());
        int changed = mirror.take(directory.read());
        mapper.remember(started.toEpochMilli());
        LOG.info("Organisation read from Keycloak, {} posts changed hands", changed);
        return changed;
    }

    /** While Keycloak is down the mirror stays as it is; nothing that was queued is lost. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${jianxing.sync.poll:PT5S}")
    synchronized void poll() {
        List<String> queued = drain();
        try {
            follow(queued);
            if (unreachable) {
                LOG.info("Keycloak answers again");
            }
            unreachable = false;
        } catch (ProcessingException | WebApplicationException problem) {
            queued.forEach(loggedIn::offer);
            if (!unreachable) {
                LOG.warn("Keycloak does not answer, the organisation stays as it is: {}", problem.toString());
            }
            unreachable = true;
        }
    }

    private void follow(List<String> queued) {
        Long last = mapper.lastEvent();
        List<Directory.Change> changes = last == null ? List.of() : directory.changesSince(Instant.ofEpochMilli(last));
        if (last == null || loadMissed || changes.stream().anyMatch(change -> change.personId() == null)) {
            loadAll();
            loadMissed = false;
            // who holds no post is in no group and so not in what was read
            queued.forEach(this::refresh);
            return;
        }
        Set<String> persons = new LinkedHashSet<>(queued);
        persons.addAll(changes.stream()
                .map(Directory.Change::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        if (!persons.stream().allMatch(this::refresh)) {
            loadAll();
            return;
        }
        changes.stream()
                .map(Directory.Change::at)
                .max(Instant::compareTo)
                .ifPresent(at -> mapper.remember(at.toEpochMilli()));
    }

    /** A log-in asks for nothing itself; it only queues the person for the next round. */
    @EventListener
    void loggedIn(AuthenticationSuccessEvent event) {
        if (!loggedIn.offer(event.getAuthentication().getName())) {
            LOG.warn("The queue of people to refresh is full");
        }
    }

    /** False for somebody who is not there any more. */
    private boolean refresh(String personId) {
        Optional<Directory.PersonWithGroups> person = directory.person(personId);
        person.ifPresent(mirror::take);
        return person.isPresent();
    }

    private List<String> drain() {
        List<String> persons = new java.util.ArrayList<>();
        loggedIn.drainTo(persons, 200);
        return persons;
    }
}
