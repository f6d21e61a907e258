import { writeFileSync } from "node:fs";
import { clientTypes, serviceDescription } from "./service-description.ts";

/** Writes docs/openapi.json, the description of the service, and the types of a TypeScript client made from it. */
const description = await serviceDescription();
writeFileSync("docs/openapi.json", description);
writeFileSync("clients/typescript/openapi.d.ts", await clientTypes(description));
