module.exports = {
  configs: {
    recommended: {
      rules: {
        'family-ids': 'error',
        'delegate-matches-activity': 'error',
        'chinese-names': 'error',
      },
    },
  },
};
