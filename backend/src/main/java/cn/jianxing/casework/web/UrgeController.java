package cn.jianxing.casework.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.casework.application.UrgeCase;
import cn.jianxing.organisation.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking whoever holds a case to hurry. */
@RestController
@RequestMapping("/api/cases/{caseNo}/urging")
@Tag(name = "casework", description = "办件处置")
class UrgeController {

    private final UrgeCase urgeCase;

    UrgeController(UrgeCase urgeCase) {
        this.urgeCase = urgeCase;
    }

    @GetMapping
    @Operation(summary = "Who would be asked to hurry, and who was asked a short while ago; nobody is asked by it")
    Urging prepare(@PathVariable String caseNo) {
        return view(urgeCase.prepare(caseNo));
    }

    @PostMapping
    @Operation(summary = "Asks whoever holds the case to hurry, nobody twice within four working hours")
    Urging urge(@PathVariable String caseNo, @RequestBody @Valid UrgeRequest request) {
        return view(urgeCase.urge(caseNo, request.text() == null ? "" : request.text()));
    }

    private static Urging view(List<UrgeCase.Request> requests) {
        return new Urging(requests.stream()
                .map(request -> new UrgingStep(request.step(), people(request.people()), people(request.silent())))
                .toList());
    }

    private static List<PersonRef> people(List<Person> people) {
        return people.stream()
                .map(person -> new PersonRef(person.username(), person.name(), null))
                .toList();
    }

    record Urging(List<UrgingStep> steps) {}

    /** @param silent who was asked a short while ago and is left in peace */
    record UrgingStep(String step, List<PersonRef> people, List<PersonRef> silent) {}

    record UrgeRequest(@Nullable @Size(max = 100) String text) {}
}
