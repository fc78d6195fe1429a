export type { ChatPiece, ChatQuestion, ChatTurn, KnowledgeItem } from './schema.js';
