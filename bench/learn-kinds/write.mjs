export function writeWeights() {}
