package cn.jianxing.workbench.web;

import cn.jianxing.workbench.application.ReadWorkbench;
import cn.jianxing.workbench.application.Workbench;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/workbench")
@Tag(name = "workbench", description = "工作台")
class WorkbenchController {

    private final ReadWorkbench workbench;

    WorkbenchController(ReadWorkbench workbench) {
        this.workbench = workbench;
    }

    @GetMapping
    @Operation(summary = "What is late and in whose hands, what is due, the stars: of the area I oversee, else my own")
    Workbench read() {
        return workbench.read();
    }
}
