// Activity_RegisterStar runs ${registerStarDelegate}: the code behind a step is found by its name.
module.exports = function () {
  return {
    check(node, reporter) {
      if (!node.$instanceOf('bpmn:ServiceTask')) {
        return;
      }
      const step = node.id.replace(/^Activity_/, '').replace(/__.*$/, '');
      const wanted = '${' + step.charAt(0).toLowerCase() + step.slice(1) + 'Delegate}';
      const named = node.get('camunda:delegateExpression');
      if (named !== wanted) {
        reporter.report(node.id, `the delegate must be ${wanted}, not ${named}`);
      }
    },
  };
};
