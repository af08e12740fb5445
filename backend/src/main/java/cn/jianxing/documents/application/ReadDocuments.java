package cn.jianxing.documents.application;

import cn.jianxing.documents.domain.Delivery;
import cn.jianxing.documents.domain.DocumentFile;
import cn.jianxing.documents.domain.DocumentView;
import cn.jianxing.documents.domain.DocumentView.Line;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signed documents for those who issued, oversee or received them. */
@Service
public class ReadDocuments {

    private final DocumentView view;
    private final Documents documents;
    private final CurrentActor currentActor;
    private final Organisation organisation;

    ReadDocuments(DocumentView view, Documents documents, CurrentActor currentActor, Organisation organisation) {
        this.view = view;
        this.documents = documents;
        this.currentActor = currentActor;
        this.organisation = organisation;
    }

    /**
     * A document with the units it went to, as far as the viewer may know them.
     *
     * @param receivable a unit of the viewer's has not confirmed yet that it came
     */
    public record Shown(Line line, String sha256, List<Delivery> deliveries, boolean receivable) {}

    public Page<Line> page(DocumentView.Query query, int size, @Nullable String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        List<Line> found =
                view.find(query, viewer(currentActor.require()), keys.isEmpty() ? null : after(keys), size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        Line last = found.get(size - 1);
        return new Page<>(found.subList(0, size), Cursor.of(last.signedAt().toString(), last.id()));
    }

    public Shown one(String id) {
        Actor actor = currentActor.require();
        DocumentView.Viewer viewer = viewer(actor);
        Line line = require(id, viewer);
        boolean office = viewer.units().contains(line.unit()) || within(line.unit(), viewer.overseen());
        List<Delivery> all = documents.deliveries(id);
        List<Delivery> own = all.stream()
                .filter(delivery -> viewer.units().contains(delivery.unit()))
                .toList();
        String sha256 = documents.file(id).map(DocumentFile::sha256).orElse("");
        boolean receivable = own.stream().anyMatch(delivery -> delivery.receivedAt() == null);
        return new Shown(line, sha256, office ? all : seen(all, viewer), receivable);
    }

    /** The file and the name under which it is saved. */
    public record Download(DocumentFile file, String name) {}

    public Download file(String id) {
        Line line = require(id, viewer(currentActor.require()));
        DocumentFile file = documents.file(id).orElseThrow(() -> new NotFound("document.not-ready"));
        return new Download(file, line.no() + " " + line.title() + ".pdf");
    }

    private List<Delivery> seen(List<Delivery> all, DocumentView.Viewer viewer) {
        return all.stream()
                .filter(delivery ->
                        viewer.units().contains(delivery.unit()) || within(delivery.unit(), viewer.overseen()))
                .toList();
    }

    private boolean within(String unit, Set<String> roots) {
        return roots.stream().anyMatch(root -> organisation.within(unit, root));
    }

    private Line require(String id, DocumentView.Viewer viewer) {
        return view.one(id, viewer).orElseThrow(() -> new NotFound("document.not-found"));
    }

    private DocumentView.Viewer viewer(Actor actor) {
        Set<String> audiences = actor.audiences();
        Set<String> units = actor.posts().stream()
                .filter(post -> audiences.contains(post.audience()))
                .map(Post::unit)
                .map(cn.jianxing.organisation.Unit::code)
                .collect(Collectors.toUnmodifiableSet());
        return new DocumentView.Viewer(organisation.oversight(actor).subtreeRoots(), units);
    }

    private static DocumentView.After after(List<String> keys) {
        try {
            return new DocumentView.After(Instant.parse(keys.get(0)), keys.get(1));
        } catch (DateTimeException forged) {
            throw new Malformed("cursor");
        }
    }
}
