// Jest with tests as ES modules, which Node loads: nothing is compiled. Node 24.9 or later.
//
//   npm install --save-dev jest koodrive-client
//   NODE_OPTIONS=--experimental-vm-modules npx jest
export default { testMatch: ["**/*.spec.js"], transform: {} };
