package cn.jianxing.demo.clock;

import cn.jianxing.engine.DueJobs;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/demo/state")
@Profile({"demo", "test"})
@Hidden
class DemoStateController {

    private final DemoState state;
    private final DueJobs jobs;

    DemoStateController(DemoState state, DueJobs jobs) {
        this.state = state;
        this.jobs = jobs;
    }

    @GetMapping
    Now now() {
        return new Now(state.cases(), state.openTasks(), jobs.left());
    }

    /** @param jobs everything the engine still has to do, now or later */
    record Now(List<DemoState.CasesInState> cases, int openTasks, long jobs) {}
}
