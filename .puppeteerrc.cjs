// The browsers come from the system: an install never fetches one.
module.exports = { skipDownload: true };
