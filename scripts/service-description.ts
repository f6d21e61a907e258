import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { createApp } from "../src/service/index.ts";

/** The OpenAPI document of the service, as it answers at `/openapi.json`, laid out for reading. */
export async function serviceDescription(): Promise<string> {
  const response = await createApp().request("/openapi.json");
  return `${JSON.stringify(await response.json(), null, 2)}\n`;
}

/** The types of a TypeScript client. With `defaultNonNullable` every field that has a default would be required of the caller. */
export async function clientTypes(description: string): Promise<string> {
  const document = JSON.parse(description) as OpenAPI3;
  return `// Made from docs/openapi.json by npm run openapi.\n${astToString(await openapiTS(document, { defaultNonNullable: false }))}`;
}
