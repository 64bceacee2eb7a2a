package vn.congmo.cms.content;

/// What readers find under a document's path.
public enum PublicState { UNPUBLISHED, LIVE, WITHDRAWN, REDIRECTED, GONE }
