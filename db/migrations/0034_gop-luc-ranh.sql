-- Chỉ mục toàn văn: các đoạn đã ghi được gộp lại lúc không ai chờ (db/tidying.ts). Lúc đang ghi một văn bản chỉ gộp khi một tầng đã có tám đoạn,
-- thay vì bốn: nhập hàng loạt ghi lại ít hơn, và không văn bản nào phải chờ gộp.
INSERT INTO chi_muc_than (chi_muc_than, rank) VALUES ('automerge', 8);
INSERT INTO chi_muc_dau (chi_muc_dau, rank) VALUES ('automerge', 8);
