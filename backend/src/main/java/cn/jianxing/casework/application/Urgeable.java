package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who holds the steps of a case, as far as the acting person may ask them to hurry. */
@Component
class Urgeable {

    private final Organisation organisation;
    private final CaseVisibility visibility;
    private final Offices offices;
    private final CaseTree tree;

    Urgeable(Organisation organisation, CaseVisibility visibility, Offices offices, CaseTree tree) {
        this.organisation = organisation;
        this.visibility = visibility;
        this.offices = offices;
        this.tree = tree;
    }

    boolean mayAskAtAll(Actor actor, CaseFile file) {
        return mayAskEverybody(actor, file) || !holders(actor, file).isEmpty();
    }

    /** Each open step with those who hold it or are asked for it; never the actor. */
    List<Held> holders(Actor actor, CaseFile file) {
        boolean everybody = mayAskEverybody(actor, file);
        Set<String> overseen = visibility.overseen(actor);
        List<Held> held = new ArrayList<>();
        for (OpenStep step : tree.open(actor, file)) {
            List<Person> people = people(step).stream()
                    .filter(person -> !person.id().equals(actor.person().id()))
                    .toList();
            if (!people.isEmpty() && (everybody || below(step, overseen))) {
                held.add(new Held(step, people));
            }
        }
        return held;
    }

    /** The starter and the office. */
    private boolean mayAskEverybody(Actor actor, CaseFile file) {
        return actor.audiences().contains(file.startedAs())
                || offices.post(actor, file, offices.words(file)).isPresent();
    }

    private boolean below(OpenStep step, Set<String> overseen) {
        return step.receivers().stream()
                .flatMap(receiver -> organisation.post(receiver).stream())
                .map(Post::unit)
                .map(Unit::code)
                .anyMatch(unit -> overseen.stream().anyMatch(root -> organisation.within(unit, root)));
    }

    private List<Person> people(OpenStep step) {
        if (step.assignee() != null) {
            return organisation.person(step.assignee()).stream().toList();
        }
        return step.receivers().stream()
                .flatMap(receiver -> organisation.holders(receiver).stream())
                .map(holder -> holder.person())
                .distinct()
                .toList();
    }

    /** @param people who has it, or everybody who may take it */
    record Held(OpenStep step, List<Person> people) {}
}
