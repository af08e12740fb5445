package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.AskSigners;
import cn.jianxing.inbox.application.CancelSign;
import cn.jianxing.inbox.application.ChangeRound;
import cn.jianxing.inbox.application.GiveSign;
import cn.jianxing.inbox.application.ReadSigners;
import cn.jianxing.inbox.domain.SignRequest.Place;
import cn.jianxing.shared.Malformed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 加签 and 减签, where the model allows them. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "tasks", description = "办理")
class SignController {

    private final ReadSigners readSigners;
    private final AskSigners askSigners;
    private final ChangeRound changeRound;
    private final CancelSign cancelSign;
    private final GiveSign giveSign;
    private final SignViews views;

    SignController(
            ReadSigners readSigners,
            AskSigners askSigners,
            ChangeRound changeRound,
            CancelSign cancelSign,
            GiveSign giveSign,
            SignViews views) {
        this.readSigners = readSigners;
        this.askSigners = askSigners;
        this.changeRound = changeRound;
        this.cancelSign = cancelSign;
        this.giveSign = giveSign;
        this.views = views;
    }

    @GetMapping("/signers")
    @Operation(summary = "Who signs beside this task's holder, and where it goes straight once it is corrected")
    SignViews.Signing signers(@PathVariable String taskId, Locale locale) {
        return views.signing(readSigners.read(taskId), locale);
    }

    @GetMapping("/signer-candidates")
    @Operation(summary = "Whom I can ask to sign: colleagues, or further posts where several are asked")
    SignViews.Candidates candidates(@PathVariable String taskId) {
        var round = readSigners.candidates(taskId);
        return round.isEmpty() ? views.colleagues(askSigners.candidates(taskId)) : views.candidates(round);
    }

    @PostMapping("/signers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Asks more people to sign: before or after me, or beside the others where several are asked")
    void add(@PathVariable String taskId, @RequestBody @Valid SignersRequest request) {
        if (request.place().equals("beside")) {
            changeRound.add(taskId, request.people(), request.comment());
        } else {
            boolean oneByOne = Boolean.TRUE.equals(request.oneByOne());
            askSigners.ask(taskId, place(request.place()), oneByOne, request.people(), request.comment());
        }
    }

    @PostMapping("/signer-removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Asks somebody no more who has not answered")
    void remove(@PathVariable String taskId, @RequestBody @Valid RemovalRequest request) {
        if (request.request() == null) {
            changeRound.remove(taskId, required(request.signer()), request.comment());
        } else {
            cancelSign.cancel(taskId, request.request(), request.comment());
        }
    }

    @PostMapping("/sign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "My answer to being asked to sign")
    void sign(@PathVariable String taskId, @RequestBody @Valid SignAnswer answer) {
        giveSign.answer(taskId, answer.agrees(), answer.comment());
    }

    private static Place place(String word) {
        return switch (word) {
            case "before" -> Place.BEFORE;
            case "after" -> Place.AFTER;
            default -> throw new Malformed("place");
        };
    }

    private static String required(@Nullable String signer) {
        if (signer == null) {
            throw new Malformed("signer");
        }
        return signer;
    }

    /**
     * @param place before, after or beside
     * @param oneByOne in the order of the list, each when the one before has answered
     * @param people as the candidates are named
     */
    record SignersRequest(
            @NotBlank String place,
            @Nullable Boolean oneByOne,
            @NotEmpty @Size(max = 20) List<@NotBlank String> people,
            @NotBlank @Size(max = 2000) String comment) {}

    /**
     * @param request id of a request that is not waited for any more
     * @param signer or who is taken out where several are asked
     */
    record RemovalRequest(
            @Nullable String request,
            @Nullable String signer,
            @NotBlank @Size(max = 2000) String comment) {}

    record SignAnswer(
            @NotNull Boolean agrees,
            @NotBlank @Size(max = 2000) String comment) {}
}
