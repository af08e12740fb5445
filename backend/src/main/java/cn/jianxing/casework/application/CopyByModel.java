package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.engine.StepCopied;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends a case to those whom its model wants to know of a step, once the step is completed. */
@Component
class CopyByModel {

    private final Cases cases;
    private final Organisation organisation;
    private final SendCopies send;

    CopyByModel(Cases cases, Organisation organisation, SendCopies send) {
        this.cases = cases;
        this.organisation = organisation;
        this.send = send;
    }

    @EventListener
    void on(StepCopied step) {
        CaseFile file = cases.byId(step.caseId()).orElseThrow();
        Stream<String> found = step.roles().stream().flatMap(role -> nearest(file.subjectUnit(), role).stream());
        List<SendCopies.To> people = Stream.concat(step.audiences().stream(), found)
                .map(organisation::receiver)
                .distinct()
                .flatMap(audience -> organisation.holders(audience).stream())
                .map(holder -> new SendCopies.To(
                        holder.person().id(),
                        holder.person().name(),
                        holder.post().audience()))
                .toList();
        send.byModel(file, step.step(), people);
    }

    /** The post of this role in the case's unit, or in the first unit above that has one. */
    private Optional<String> nearest(String unit, String role) {
        return Stream.iterate(
                        organisation.unit(unit),
                        Optional::isPresent,
                        (Optional<Unit> one) -> one.map(Unit::parent).flatMap(organisation::unit))
                .flatMap(Optional::stream)
                .flatMap(one -> organisation.holdersIn(one.code()).stream())
                .map(holder -> holder.post())
                .filter(post -> post.role().equals(role))
                .map(Post::audience)
                .findFirst();
    }
}
