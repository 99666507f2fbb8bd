import type { components, paths } from './schema';

/** Paths without the API base, as the client calls them. */
export type Paths = { [K in keyof paths as K extends `/api/v1${infer Rest}` ? Rest : K]: paths[K] };

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof Paths, M extends Method> = M extends keyof Paths[P] ? Paths[P][M] : never;
type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<R> = { [S in keyof R & (200 | 201 | 202)]: Json<R[S]> }[keyof R & (200 | 201 | 202)];

/** What an operation answers when it succeeds. */
export type Answer<P extends keyof Paths, M extends Method = 'get'> =
  Operation<P, M> extends { responses: infer R } ? Success<R> : never;
export type Query<P extends keyof Paths> =
  Operation<P, 'get'> extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
export type Body<P extends keyof Paths, M extends Method = 'post'> =
  Operation<P, M> extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;

type Schemas = components['schemas'];
export type User = Schemas['User'];
export type Run = Schemas['Run'];
export type RunsPage = Answer<'/runs'>;
export type RunsQuery = Query<'/runs'>;
export type RunFacets = NonNullable<RunsPage['facets']>;
export type MyWork = Answer<'/my-work'>;
export type WorkItem = MyWork['items'][number];
export type StreamEvent = Schemas['Event'];
export type Timeline = Schemas['Timeline'];

export type Deal = Schemas['Deal'];
export type DealSummary = Schemas['DealSummary'];
export type DealStatus = Schemas['DealStatus'];
export type DealsPage = Answer<'/deals'>;
export type DealPlan = Schemas['DealPlan'];
export type DealActions = Schemas['DealActions'];
export type CreateDeal = Schemas['CreateDealCommand'];
export type PlanDeal = Schemas['PlanDealCommand'];
export type BoardTask = Schemas['BoardTask'];
export type TaskStatus = Schemas['TaskStatus'];
export type TaskWhy = Schemas['TaskWhy'];
export type DueTrace = Schemas['DueTrace'];
export type KeyDate = Schemas['KeyDate'];
export type Graph = Schemas['Graph'];
export type TemplateSummary = Schemas['TemplateSummary'];

export type PipelineListItem = Schemas['PipelineListItem'];
export type PipelineGraph = Schemas['PipelineGraph'];
export type PipelineGraphDiff = Schemas['PipelineGraphDiff'];
export type GraphIssue = Schemas['PipelineIssue'];
export type PipelineRunNode = Schemas['PipelineRunNode'];
export type PipelinePlan = Schemas['PipelinePlan'];
export type PipelineDeploymentDetail = Schemas['PipelineDeploymentDetail'];
export type PipelineDeployment = Schemas['PipelineDeployment'];

export type AgentRun = Schemas['AgentRun'];
export type AgentStep = Schemas['AgentStep'];
export type AgentQuestion = Schemas['AgentQuestion'];
export type AgentJob = Schemas['AgentJob'];

export type CaseSummary = Schemas['CaseSummary'];
export type CaseDetail = Schemas['CaseDetail'];
export type CaseAction = Schemas['CaseAction'];
export type CaseStatus = Schemas['CaseStatus'];
export type Ladder = Schemas['Ladder'];
export type Explanation = Schemas['Explanation'];
export type LetterNotice = Schemas['Notice'];
export type Association = Schemas['Association'];
export type Lot = Schemas['Lot'];
export type GoverningRule = Schemas['GoverningRule'];
export type TrialBalance = Schemas['TrialBalance'];
export type JournalEntry = Schemas['JournalEntry'];
export type OwnerAccount = Schemas['OwnerAccount'];
export type OwnerLedger = Schemas['OwnerLedger'];
export type PaymentPreview = Schemas['PaymentPreview'];
