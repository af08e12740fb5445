package cn.jianxing.documents.application;

import cn.jianxing.documents.domain.Delivery;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit confirms that a document has come (签收); confirming twice changes nothing. */
@Service
public class ReceiveDocument {

    private final Documents documents;
    private final ReadDocuments readDocuments;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    ReceiveDocument(Documents documents, ReadDocuments readDocuments, CurrentActor currentActor, BusinessClock clock) {
        this.documents = documents;
        this.readDocuments = readDocuments;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void receive(String documentId) {
        Actor actor = currentActor.require();
        Set<String> audiences = actor.audiences();
        Set<String> units = actor.posts().stream()
                .filter(post -> audiences.contains(post.audience()))
                .map(post -> post.unit().code())
                .collect(Collectors.toSet());
        List<Delivery> addressed = readDocuments.one(documentId).deliveries().stream()
                .filter(delivery -> units.contains(delivery.unit()))
                .toList();
        if (addressed.isEmpty()) {
            throw new Forbidden("document.not-addressed");
        }
        addressed.forEach(delivery ->
                documents.receive(documentId, delivery.unit(), actor.person().id(), clock.instant()));
    }
}
