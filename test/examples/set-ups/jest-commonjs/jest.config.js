// Jest with tests in CommonJS: the package, which consists of ES modules, is compiled.
//
//   npm install --save-dev jest @swc/core @swc/jest koodrive-client && npx jest
module.exports = {
  testMatch: ["**/*.spec.js"],
  transform: { "\\.[jt]s$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!.*koodrive-client/)"],
};
