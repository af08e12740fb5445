package cn.jianxing.evidence.application;

import cn.jianxing.evidence.domain.FileKind;
import cn.jianxing.evidence.domain.FileName;
import cn.jianxing.evidence.domain.Upload;
import cn.jianxing.evidence.domain.Uploads;
import cn.jianxing.evidence.storage.EvidenceFiles;
import cn.jianxing.evidence.storage.EvidenceFiles.Arrival;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BadUpload;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in an attachment: looks what it really is, keeps its content once, records who brought it. */
@Component
public class UploadEvidence {

    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private final EvidenceFiles files;
    private final Uploads uploads;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    UploadEvidence(EvidenceFiles files, Uploads uploads, CurrentActor currentActor, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What came with the file. */
    public record Details(
            @Nullable String kind,
            @Nullable Instant takenAt,
            @Nullable String uploadedFor) {}

    /** Answers the new attachment's id. */
    public String upload(String name, InputStream content, Details details) {
        Actor actor = currentActor.require();
        Arrival arrival = files.receive(content, MAX_BYTES);
        try {
            FileName fileName = FileName.of(name);
            FileKind kind = acceptable(fileName, arrival);
            files.keep(arrival);
            Upload upload = upload(fileName, kind, arrival, details, actor);
            uploads.add(upload);
            return upload.id();
        } finally {
            files.discard(arrival);
        }
    }

    /** The refusal that belongs to a file above the limit, wherever that is noticed. */
    public static BadUpload tooLarge() {
        return new BadUpload(413, "evidence.too-large", Map.of("max", 20));
    }

    private static FileKind acceptable(FileName name, Arrival arrival) {
        if (arrival.size() > MAX_BYTES) {
            throw tooLarge();
        }
        if (arrival.size() == 0) {
            throw new BadUpload(422, "evidence.empty", Map.of("name", name.text()));
        }
        Optional<FileKind> claimed = FileKind.claimedBy(name.extension());
        FileKind kind = arrival.kind().orElseThrow(() -> claimed.isPresent() ? mismatch(name) : notAllowed(name));
        boolean nameless = name.extension().isEmpty();
        if (!nameless && claimed.filter(kind::fits).isEmpty()) {
            throw mismatch(name);
        }
        return kind;
    }

    private Upload upload(FileName name, FileKind kind, Arrival arrival, Details details, Actor actor) {
        FileName complete = name.extension().isEmpty() ? name.withExtension(kind.extension()) : name;
        return new Upload(
                Ids.next(),
                complete.text(),
                kind.contentType(),
                arrival.size(),
                arrival.sha256(),
                details.kind(),
                details.takenAt(),
                actor.person().id(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                details.uploadedFor(),
                unitOf(actor));
    }

    private static String unitOf(Actor actor) {
        return actor.posts().stream()
                .filter(post -> actor.audiences().contains(post.audience()))
                .findFirst()
                .map(Post::unit)
                .map(unit -> unit.code())
                .orElse("");
    }

    private static BadUpload mismatch(FileName name) {
        return new BadUpload(415, "evidence.type-mismatch", Map.of("name", name.text()));
    }

    private static BadUpload notAllowed(FileName name) {
        return new BadUpload(415, "evidence.type-not-allowed", Map.of("name", name.text()));
    }
}
