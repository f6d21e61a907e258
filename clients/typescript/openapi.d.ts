// Made from docs/openapi.json by npm run openapi.
export interface paths {
    "/v1/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse an article
         * @description One article in, its analysis out. The body is JSON, or the bare text or HTML page, with what is known about it in the query. Who accepts text/plain or text/html before application/json gets the report for readers.
         */
        post: operations["analyze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyze/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse a stream of articles
         * @description One article a line in, one analysis or error a line out, in order, each as soon as it is there. The answer begins before the request ends, and a line that can't be analysed does not end it.
         */
        post: operations["analyzeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the words in dispute among many articles
         * @description Articles, analyses made before, or both in; the terms with who applies, rejects, questions or distances them out.
         */
        post: operations["disputes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema (draft 2020-12) of an analysis or of an article */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service lives */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service takes requests */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in the text format of Prometheus */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            /** @description Id of the actor, unique in the analysis */
            id: string;
            /** @enum {string} */
            kind: "person" | "organization" | "place" | "group" | "unnamed";
            /** @description Fullest name found; for an unnamed source its description */
            name: string;
            aliases: string[];
            /** @description Titles and offices as the text gives them */
            roles: string[];
            gender: ("female" | "male" | "nonbinary") | null;
            mentions: components["schemas"]["Mention"][];
        };
        Analysis: {
            /** @constant */
            schemaVersion: "1";
            engine: components["schemas"]["Engine"];
            article: components["schemas"]["Article"];
            sentences: components["schemas"]["Range"][];
            actors: components["schemas"]["Actor"][];
            quotations: components["schemas"]["Quotation"][];
            dates: components["schemas"]["TemporalExpression"][];
            events: components["schemas"]["EventMention"][];
            labels: components["schemas"]["Label"][];
            stances: components["schemas"]["Stance"][];
            framing: components["schemas"]["Framing"];
            notes: components["schemas"]["Note"][];
        };
        Article: {
            id: string;
            url: string | null;
            title: string | null;
            byline: string | null;
            /** @description ISO 8601 date or date-time of publication */
            published: string | null;
            publishedBasis: ("given" | "stated" | "inferred") | null;
            /** @description BCP 47 language tag; null when it could not be told */
            language: string | null;
            /** @description The input unchanged (for HTML, the extracted text) */
            text: string;
            blocks: components["schemas"]["Block"][];
        };
        ArticleInput: components["schemas"]["TextArticle"] | components["schemas"]["HtmlArticle"];
        ArticleReference: {
            id: string;
            url: string | null;
            title: string | null;
            byline: string | null;
            /** @description ISO 8601 date or date-time of publication */
            published: string | null;
            /** @description Where it appeared; null where that is not known */
            outlet: string | null;
        };
        BatchRecord: components["schemas"]["Analysis"] | components["schemas"]["LineError"];
        Block: {
            /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
            start: number;
            /** @description Offset just after the last character */
            end: number;
            /** @enum {string} */
            kind: "headline" | "dek" | "byline" | "dateline" | "paragraph" | "caption" | "boilerplate";
        };
        Dispute: {
            /** @description The term as its articles mostly have it */
            term: string;
            /** @description Every way of writing it */
            forms: {
                form: string;
                count: number;
            }[];
            /** @description Somebody rejects the term, and somebody else does not */
            disputed: boolean;
            /** @description Number of claims */
            total: number;
            /** @description Number of articles they stand in */
            articles: number;
            /** @description Number of claims of each position */
            counts: {
                applies: number;
                rejects: number;
                questions: number;
                distances: number;
            };
            /** @description Share of each position in the claims */
            shares: {
                applies: number;
                rejects: number;
                questions: number;
                distances: number;
            };
            firstUse: components["schemas"]["TermClaim"];
            firstRejection: components["schemas"]["TermClaim"] | null;
            /** @description Most claims first */
            bySpeaker: {
                holder: components["schemas"]["Holder"];
                /** @description Number of claims */
                total: number;
                /** @description Number of articles they stand in */
                articles: number;
                /** @description Number of claims of each position */
                counts: {
                    applies: number;
                    rejects: number;
                    questions: number;
                    distances: number;
                };
                /** @description Share of each position in the claims */
                shares: {
                    applies: number;
                    rejects: number;
                    questions: number;
                    distances: number;
                };
            }[];
            byOutlet: {
                outlet: string | null;
                /** @description Number of claims */
                total: number;
                /** @description Number of articles they stand in */
                articles: number;
                /** @description Number of claims of each position */
                counts: {
                    applies: number;
                    rejects: number;
                    questions: number;
                    distances: number;
                };
                /** @description Share of each position in the claims */
                shares: {
                    applies: number;
                    rejects: number;
                    questions: number;
                    distances: number;
                };
            }[];
            /** @description In the order of time */
            byPeriod: {
                period: string | null;
                /** @description Number of claims */
                total: number;
                /** @description Number of articles they stand in */
                articles: number;
                /** @description Number of claims of each position */
                counts: {
                    applies: number;
                    rejects: number;
                    questions: number;
                    distances: number;
                };
                /** @description Share of each position in the claims */
                shares: {
                    applies: number;
                    rejects: number;
                    questions: number;
                    distances: number;
                };
            }[];
            equations: components["schemas"]["Equation"][];
            /** @description Every claim, in the order of time */
            claims: components["schemas"]["TermClaim"][];
        };
        DisputesRequest: {
            /** @description Articles to be analysed */
            articles?: components["schemas"]["ArticleInput"][];
            /** @description Analyses made before, each of another article */
            analyses?: components["schemas"]["Analysis"][];
            /**
             * @description Length of time that claims are counted by; a month unless told
             * @enum {string}
             */
            period?: "day" | "week" | "month" | "year";
        };
        DisputesResponse: {
            disputes: components["schemas"]["Dispute"][];
        };
        Engine: {
            /** @constant */
            name: "hustings";
            version: string;
            models: string[];
        };
        Equation: {
            /** @description The two terms, as written, in the order of the text */
            forms: string[];
            article: components["schemas"]["ArticleReference"];
            span: components["schemas"]["Span"];
            rule: string;
        };
        /** @enum {string} */
        ErrorCode: "INVALID_INPUT" | "INVALID_FIELD" | "INVALID_PUBLISHED" | "INVALID_OPTION" | "HTML_READER_MISSING" | "INVALID_JSON_LINE" | "LINE_TOO_LONG" | "INVALID_CSV_ROW" | "UNKNOWN_COLUMN" | "UNKNOWN_FORMAT" | "DAMAGED_FILE" | "PACKAGE_MISSING" | "ANALYSIS_FAILED" | "UNREADABLE_FILE" | "UNWRITABLE_FILE" | "ARTICLE_TOO_LONG" | "RUN_MISMATCH" | "INVALID_SQL" | "INVALID_AGGREGATE" | "AGGREGATE_MISMATCH" | "INVALID_JSON" | "INVALID_REQUEST" | "BODY_TOO_LARGE" | "BODY_TOO_SLOW" | "WRONG_MEDIA_TYPE" | "UNAUTHORIZED" | "UNKNOWN_ROUTE" | "WRONG_METHOD" | "TIME_LIMIT" | "OVERLOADED" | "CANNOT_LISTEN";
        EventMention: {
            /** @description Id of the event mention, unique in the analysis */
            id: string;
            trigger: components["schemas"]["Span"];
            /** @enum {string} */
            class: "REPORTING" | "PERCEPTION" | "ASPECTUAL" | "I_ACTION" | "I_STATE" | "STATE" | "OCCURRENCE";
            /** @enum {string} */
            tense: "PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE";
            /** @enum {string} */
            aspect: "PROGRESSIVE" | "PERFECTIVE" | "PERFECTIVE_PROGRESSIVE" | "NONE";
            /** @enum {string} */
            polarity: "POS" | "NEG";
            /** @description The modal word, such as could */
            modality: string | null;
            type: components["schemas"]["PloverType"] | null;
            /** @enum {string} */
            realis: "actual" | "scheduled" | "possible" | "denied";
            participants: components["schemas"]["Participant"][];
            place: string | null;
            /** @description Id of a temporal expression */
            date: string | null;
            /** @description Id of the quotation in whose content the event is mentioned */
            quotation: string | null;
            /** @description Id of the first mention of the same event */
            sameAs: string | null;
            /** @description Name of the rule or model that made the finding */
            rule: string;
        };
        Frame: {
            frame: components["schemas"]["FrameId"];
            /** @description Share of the article's frame evidence; 1 for other, which stands alone and has none */
            score: number;
            evidence: components["schemas"]["Span"][];
        };
        /** @enum {string} */
        FrameId: "economic" | "capacity-and-resources" | "morality" | "fairness-and-equality" | "legality" | "policy-prescription" | "crime-and-punishment" | "security-and-defense" | "health-and-safety" | "quality-of-life" | "cultural-identity" | "public-opinion" | "political" | "external-regulation" | "other";
        Framing: {
            frames: components["schemas"]["Frame"][];
            cues: components["schemas"]["FramingCue"][];
            sentences: {
                /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
                start: number;
                /** @description Offset just after the last character */
                end: number;
                /** @description Probability that annotators of propaganda would mark something in it */
                slant: number;
            }[];
        };
        FramingCue: {
            /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
            start: number;
            /** @description Offset just after the last character */
            end: number;
            /** @description article.text.slice(start, end), always */
            text: string;
            /** @enum {string} */
            kind: "scare-quote" | "loaded-word" | "hedge" | "booster" | "factive" | "assertive" | "implicative" | "presupposition" | "agentless-passive";
            /** @description Name of the rule or model that made the finding */
            rule: string;
            weight: number;
            /** @description Id of the actor who holds the position, or "narrator" for the outlet's own voice */
            holder: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "stopping";
            version: string;
        };
        Holder: {
            /** @enum {string} */
            kind: "person" | "organization" | "place" | "group" | "unnamed" | "narrator";
            /** @description Null for the narrator of an article whose outlet is not known */
            name: string | null;
        };
        HtmlArticle: {
            html: string;
            /** @description Id carried into article.id; a hash of URL or text when absent */
            id?: string;
            url?: string | null;
            title?: string | null;
            /** @description ISO 8601 date or date-time */
            published?: string | null;
            /** @description Name of the publication */
            outlet?: string | null;
            /** @description BCP 47 language tag */
            language?: string | null;
        };
        Label: {
            /** @description Id of the label, unique in the analysis */
            id: string;
            term: string;
            /** @description True when positions on the term conflict */
            disputed: boolean;
            claims: components["schemas"]["LabelClaim"][];
        };
        LabelClaim: {
            /** @description The label's words at this place */
            span: components["schemas"]["Span"];
            /** @description On whom or what the label is put */
            bearer: components["schemas"]["Reference"];
            /** @description Whose: in Russia's backyard, Russia */
            relatum: components["schemas"]["Reference"] | null;
            /** @description Id of the actor who holds the position, or "narrator" for the outlet's own voice */
            holder: string;
            position: components["schemas"]["Position"];
            quotation: string | null;
            evidence: components["schemas"]["Span"][];
            /** @description Name of the rule or model that made the finding */
            rule: string;
            /** @description Calibrated probability that the finding is right; null where none was calibrated */
            confidence: number | null;
        };
        LineError: {
            error: {
                code: components["schemas"]["ErrorCode"];
                message: string;
                line: number;
            };
        };
        Mention: {
            /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
            start: number;
            /** @description Offset just after the last character */
            end: number;
            /** @description article.text.slice(start, end), always */
            text: string;
            /** @enum {string} */
            form: "name" | "title" | "description" | "pronoun";
        };
        Note: {
            code: components["schemas"]["NoteCode"];
            message: string;
            span: components["schemas"]["Span"] | null;
        };
        /** @enum {string} */
        NoteCode: "EMPTY_TEXT" | "LANGUAGE_NOT_ENGLISH" | "NO_PUBLICATION_DATE" | "UNBALANCED_QUOTATION_MARK" | "LONE_SURROGATE" | "BOILERPLATE_SET_ASIDE" | "OFFSET_UNIT";
        Participant: {
            /** @enum {string} */
            role: "agent" | "patient" | "recipient" | "with" | "topic";
            actor: string | null;
            span: components["schemas"]["Span"];
        };
        /** @enum {string} */
        PloverType: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
        /** @enum {string} */
        Position: "applies" | "rejects" | "questions" | "distances";
        Problem: {
            /** @description about:blank: the code tells which kind of problem it is */
            type: string;
            /** @description What the HTTP status means */
            title: string;
            status: number;
            /** @description What was expected and what came */
            detail: string;
            code: components["schemas"]["ErrorCode"];
            /** @description As in the X-Request-Id header */
            requestId: string;
            /** @description Each place of the request that does not fit the schema */
            errors?: {
                detail: string;
                /** @description JSON Pointer into the body (RFC 6901) */
                pointer?: string;
                /** @description Name of a parameter in the query */
                parameter?: string;
            }[];
            /** @description Where the body stops being JSON */
            position?: {
                /** @description UTF-16 code units before the place */
                offset: number;
                line: number;
                column: number;
            };
        };
        Quotation: {
            /** @description Id of the quotation, unique in the analysis */
            id: string;
            /** @enum {string} */
            kind: "direct" | "indirect" | "mixed";
            /** @description What is said, quotation marks included; more than one span when discontinuous */
            content: components["schemas"]["Span"][];
            /** @description The words or mark that attribute it */
            cue: components["schemas"]["Span"][];
            /** @description The words that name the speaker */
            source: components["schemas"]["Span"][];
            speaker: string | null;
            speakerBasis: ("stated" | "inferred") | null;
            addressee: string | null;
            medium: components["schemas"]["Span"] | null;
            /** @description Id of the quotation that this one is nested in */
            within: string | null;
            /** @description Id of the quotation that this one goes on from */
            continues: string | null;
            /** @description Calibrated probability that content and source are right; null for turns of a transcript and paragraphs of quotation that name nobody */
            confidence: number | null;
            /** @description Name of the rule or model that made the finding */
            rule: string;
        };
        Range: {
            /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
            start: number;
            /** @description Offset just after the last character */
            end: number;
        };
        Reference: {
            actor: string | null;
            span: components["schemas"]["Span"] | null;
        };
        Span: {
            /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
            start: number;
            /** @description Offset just after the last character */
            end: number;
            /** @description article.text.slice(start, end), always */
            text: string;
        };
        Stance: {
            /** @description Id of the actor who holds the position, or "narrator" for the outlet's own voice */
            holder: string;
            target: {
                /** @enum {string} */
                kind: "actor" | "label" | "event" | "quotation";
                id: string;
            };
            /** @enum {string} */
            position: "favourable" | "neutral" | "unfavourable";
            score: number;
            evidence: components["schemas"]["Span"][];
            quotation: string | null;
            /** @description Name of the rule or model that made the finding */
            rule: string;
            /** @description Calibrated probability that the finding is right; null where none was calibrated */
            confidence: number | null;
        };
        TemporalExpression: {
            /** @description Offset of the first character, in UTF-16 code units unless a note says otherwise */
            start: number;
            /** @description Offset just after the last character */
            end: number;
            /** @description article.text.slice(start, end), always */
            text: string;
            /** @description Id of the temporal expression, unique in the analysis */
            id: string;
            /** @enum {string} */
            type: "DATE" | "TIME" | "DURATION" | "SET";
            /** @description TIMEX3 value; unknown parts stay X, as in XXXX-11-09 */
            value: string;
            mod: ("BEFORE" | "AFTER" | "ON_OR_BEFORE" | "ON_OR_AFTER" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE" | "START" | "MID" | "END" | "APPROX") | null;
            /** @description Id of the temporal expression it was resolved against, or "published" */
            anchor: string | null;
            /** @description First day (or moment) of the interval, ISO 8601 */
            from: string | null;
            /** @description Last day (or moment) of the interval, ISO 8601, inclusive */
            to: string | null;
            /** @enum {string} */
            basis: "stated" | "inferred";
            /** @description Name of the rule or model that made the finding */
            rule: string;
        };
        TermClaim: {
            article: components["schemas"]["ArticleReference"];
            /** @description The label's words */
            span: components["schemas"]["Span"];
            holder: components["schemas"]["Holder"];
            /** @description Organization that the holder's role names in this article */
            organization: string | null;
            position: components["schemas"]["Position"];
            /** @description On whom the word is put */
            bearer: string | null;
            evidence: components["schemas"]["Span"][];
            rule: string;
        };
        TextArticle: {
            text: string;
            /** @description Id carried into article.id; a hash of URL or text when absent */
            id?: string;
            url?: string | null;
            title?: string | null;
            /** @description ISO 8601 date or date-time */
            published?: string | null;
            /** @description Name of the publication */
            outlet?: string | null;
            /** @description BCP 47 language tag */
            language?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    analyze: {
        parameters: {
            query?: {
                /** @description Unit of start and end; utf16 unless told otherwise */
                offsets?: "utf16" | "codepoint" | "utf8";
                /** @description Id carried into article.id; for bodies of text or HTML */
                id?: string;
                /** @description Address of the article; for bodies of text or HTML */
                url?: string;
                /** @description Headline; for bodies of text or HTML */
                title?: string;
                /** @description ISO 8601 date or date-time; for bodies of text or HTML */
                published?: string;
                /** @description Name of the publication; for bodies of text or HTML */
                outlet?: string;
                /** @description BCP 47 language tag; for bodies of text or HTML */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
                "text/plain": string;
                "text/html": string;
            };
        };
        responses: {
            /** @description The analysis */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description The body is not JSON; `position` tells where it stops being so */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or another one; only where the service has a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body or the article is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not one that is read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body or a parameter does not fit; `errors` tells where */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed at this request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests wait */
            503: {
                headers: {
                    /** @description In how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The analysis took longer than the service allows */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    analyzeBatch: {
        parameters: {
            query?: {
                /** @description Unit of start and end; utf16 unless told otherwise */
                offsets?: "utf16" | "codepoint" | "utf8";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description JSON Lines; the schema is that of a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BatchRecord"];
                };
            };
            /** @description The token is missing or another one; only where the service has a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not one that is read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body or a parameter does not fit; `errors` tells where */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disputes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputesRequest"];
            };
        };
        responses: {
            /** @description The disputes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputesResponse"];
                };
            };
            /** @description The body is not JSON; `position` tells where it stops being so */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or another one; only where the service has a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body or the article is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not one that is read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body or a parameter does not fit; `errors` tells where */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed at this request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests wait */
            503: {
                headers: {
                    /** @description In how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The analysis took longer than the service allows */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schema: {
        parameters: {
            query?: {
                /** @description What comes out, or what goes in; analysis unless told */
                of?: "analysis" | "article";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The token is missing or another one; only where the service has a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body or a parameter does not fit; `errors` tells where */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It is stopping: send requests elsewhere */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The token is missing or another one; only where the service has a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
