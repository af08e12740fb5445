package cn.jianxing.studio.application;

import cn.jianxing.engine.CatalogueBeans;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.studio.Finding;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.ModelRefused;
import cn.jianxing.studio.Release;
import cn.jianxing.studio.persistence.ReleaseMapper;
import cn.jianxing.studio.persistence.ReleaseMapper.Row;
import cn.jianxing.studio.policy.ModelPolicy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a release: check, one deployment, one line in the record. */
@Service
class PublishRelease implements ModelGate {

    static final String SEED = "seed";

    private final ModelPolicy policy;
    private final CatalogueBeans catalogue;
    private final Deployments deployments;
    private final ReleaseMapper releases;
    private final BusinessClock clock;

    PublishRelease(
            ModelPolicy policy,
            CatalogueBeans catalogue,
            Deployments deployments,
            ReleaseMapper releases,
            BusinessClock clock) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.deployments = deployments;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public List<Finding> check(Release release) {
        return policy.check(release, deployments.processes(), catalogue::type);
    }

    @Override
    @Transactional
    public String publish(Release release, String author, String reason) {
        return publish(release, "person", author, reason);
    }

    /** A seed enters like anybody's model, but never takes the place of what a person published. */
    @Transactional
    public void seed(Release release) {
        Optional<Row> inForce = releases.inForce(release.name());
        String hash = hash(release);
        if (inForce.isEmpty() || inForce.get().origin().equals(SEED)) {
            publish(release, SEED, SEED, "delivered with the program");
        } else if (releases.history(release.name()).stream()
                .noneMatch(row -> row.hash().equals(hash))) {
            releases.add(row(release, hash, "draft_to_merge", SEED, SEED, "delivered with the program", null));
        }
    }

    private String publish(Release release, String origin, String author, String reason) {
        String hash = hash(release);
        Optional<Row> same =
                releases.inForce(release.name()).filter(row -> row.hash().equals(hash));
        if (same.isPresent() && same.get().deploymentId() != null) {
            return same.get().deploymentId();
        }
        List<Finding> findings = check(release);
        if (!findings.isEmpty()) {
            throw new ModelRefused(findings);
        }
        String deployment = deployments.deploy(release, author);
        releases.add(row(release, hash, "published", origin, author, reason, deployment));
        return deployment;
    }

    private Row row(
            Release release,
            String hash,
            String state,
            String origin,
            String author,
            String reason,
            @Nullable String deployment) {
        return new Row(Ids.next(), release.name(), hash, state, origin, author, reason, clock.instant(), deployment);
    }

    static String hash(Release release) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(release.files()).forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
